namespace RlsDomain.Tests;

public class SpecCsvTests
{
    [Fact]
    public void Parse_OfQuotesCommasAndBothLineEnds_FollowsRfc4180() => Assert.Equal(
        [["a", "b,c", "d \"e\""], ["", "line\r\nend", ""], ["f"]],
        SpecCsv.Parse("a,\"b,c\",\"d \"\"e\"\"\"\r\n,\"line\r\nend\",\nf"));
}
