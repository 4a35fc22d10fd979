using System.Text;
using SpecGen.Changes.Tests.Harness;

namespace SpecGen.Changes.Tests.Known;

public class KnownChangesTests
{
    private static readonly IReadOnlyList<Change> s_changes =
        Compared.Changes(new KitePage { ErrorCodes = ["4|No wind."] }, new KitePage { ErrorCodes = ["7|Line torn.", "8|<b>&\"quoted\"</b>."] });

    [Fact]
    public void What_was_written_is_known_when_it_is_read()
    {
        var known = KnownChanges.Parse("known.json", Write(s_changes.Take(2)));
        Assert.Equal([true, true, false], s_changes.Select(change => known.Contains(change.Fingerprint)));
    }

    [Fact]
    public void A_fingerprint_that_nothing_has_any_more_is_told()
    {
        var known = KnownChanges.Parse("known.json", Write(s_changes));
        Assert.Equal([s_changes[2].Fingerprint], known.WithoutChange(s_changes.Take(2), []));
    }

    [Theory]
    [InlineData("[]", "known.json(1,1): expected an object")]
    [InlineData("{ \"acepted\": [] }", "(1,3): expected 'accepted', found 'acepted'")]
    [InlineData("{ \"accepted\": [\n { \"change\": \"x\" } ] }", "(2,2): the object has no 'fingerprint'")]
    [InlineData("{ \"accepted\": [ { \"fingerprint\": \"12\" } ] }", "has no 'fingerprint'")]
    [InlineData("{ \"accepted\": [ 3 ] }", "(1,17): expected an object")]
    [InlineData("{ \"accepted\": {} }", "(1,15): expected an array")]
    [InlineData("{", "it is no JSON")]
    [InlineData("{ \"\\ud800\": [] }", "(1,3): this text is no Unicode")]
    [InlineData("{ \"accepted\": [ { \"fingerprint\": \"\\udc00\" } ] }", "(1,34): this text is no Unicode")]
    [InlineData("{ \"accepted\": [ { \"change\": [1 2] } ] }", "it is no JSON")]
    public void A_damaged_file_is_refused_with_the_place(string json, string message) => Assert.Contains(
        message, Assert.Throws<DamagedFileException>(() => KnownChanges.Parse("known.json", Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_schema_may_be_anything() =>
        Assert.True(KnownChanges.Parse("known.json", """{"$schema":{"accepted":[1]},"accepted":[{"fingerprint":"00000000000000aa"}]}"""u8.ToArray()).Contains("00000000000000aa"));

    private static byte[] Write(IEnumerable<Change> changes)
    {
        using var stream = new MemoryStream();
        KnownChanges.Write(stream, changes, []);
        return stream.ToArray();
    }
}
