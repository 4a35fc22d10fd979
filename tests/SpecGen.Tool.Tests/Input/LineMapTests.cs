using SpecGen.Input;

namespace SpecGen.Tool.Tests.Input;

public class LineMapTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(6, 3, 2)]
    public void Lines_and_columns_count_from_one(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap("ab\nc\ne").PositionOf(offset));
}
