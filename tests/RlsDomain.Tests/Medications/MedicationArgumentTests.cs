using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

/// <summary>A mistake of the program is named where it is made.</summary>
public class MedicationArgumentTests
{
    [Fact]
    public void Review_WithoutItsArguments_NamesEach()
    {
        Assert.Throws<ArgumentNullException>("table", () => new MedicationReview(null!));
        Assert.Throws<ArgumentNullException>("medications", () => MedicationReview.Default.Review(null!));
    }

    [Fact]
    public void Table_WithoutAnEntry_NamesIt()
    {
        Assert.Throws<ArgumentNullException>("entry", () => MedicationTable.Default.Recognize(null!));
        Assert.Throws<ArgumentNullException>("entry", () => MedicationTable.Default.FindAtc(null!));
    }
}
