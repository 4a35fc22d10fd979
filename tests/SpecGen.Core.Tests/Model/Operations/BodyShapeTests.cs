using SpecGen.Model;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Model;

public class BodyShapeTests
{
    [Fact]
    public void Records_with_their_number_are_a_collection() =>
        Assert.Equal(ResponseShape.Collection, BodyShape.Of(Object(
            Member("_links", Links), Member("num_records", Integer), Member("records", Array("object")))));

    [Fact]
    public void What_counts_its_records_is_a_collection_whatever_else_it_says() =>
        Assert.Equal(ResponseShape.Collection, BodyShape.Of(Object(
            Member("notice", Object()), Member("num_records", Integer), Member("records", Array("object")))));

    [Fact]
    public void Records_beside_the_job_that_writes_them_are_a_collection() =>
        Assert.Equal(ResponseShape.Collection, BodyShape.Of(Object(Member("job", Object()), Member("records", Array("object")))));

    [Fact]
    public void Items_with_metadata_are_a_collection() =>
        Assert.Equal(ResponseShape.Collection, BodyShape.Of(Object(Member("items", Array("object")), Member("metadata", Object()))));

    [Fact]
    public void Records_beside_members_of_their_own_are_a_record() =>
        Assert.Equal(ResponseShape.Record, BodyShape.Of(Object(Member("nqn", Text), Member("records", Array("object")))));

    [Fact]
    public void A_job_beside_records_is_a_collection() =>
        Assert.Equal(ResponseShape.Collection, BodyShape.Of(Object(Member("job", Object()), Member("num_records", Integer), Member("records", Array("object")))));

    [Fact]
    public void A_job_is_a_job() => Assert.Equal(ResponseShape.Job, BodyShape.Of(Object(Member("job", Object()))));

    [Fact]
    public void No_body_is_nothing() => Assert.Equal(ResponseShape.Nothing, BodyShape.Of(null));
}
