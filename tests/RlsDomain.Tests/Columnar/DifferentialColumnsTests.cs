using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Columnar;
using RlsDomain.Differential;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Columnar;

public class DifferentialColumnsTests
{
    private const int Rows = 300;

    private static readonly ImmutableArray<ImmutableArray<MedicationEntry>> s_lists =
        [[], [new() { Name = "mirtazapine" }], [new() { Atc = "N05AD01" }, new() { Name = "Seroquel" }], [new() { Name = "no such drug" }]];

    private static readonly PatientCase[] s_cases = Cases();
    private static readonly PatientColumns s_columns = ColumnsOf(s_cases);

    [Theory]
    [InlineData("general-adult")]
    [InlineData("primary-care")]
    [InlineData("sleep-clinic")]
    public void Classify_OfManyPatients_IsThatOfEachToTheLastBit(string code)
    {
        Setting setting = Setting.FromCode(code);
        Room room = new(Rows);
        Assert.Equal(0, DifferentialColumns.Classify(DifferentialModel.Default, setting, s_columns, room.Results));
        double[] probabilities = new double[Condition.All.Length];
        double[] explains = new double[Condition.All.Length];
        for (int row = 0; row < Rows; row++)
        {
            double none = DifferentialModel.Default.Classify(s_cases[row], setting, probabilities, explains);
            Assert.Equal(Bits(probabilities), Bits(room.ProbabilitiesOf(row)));
            Assert.Equal(Bits(explains), Bits(room.ExplainsOf(row)));
            Assert.Equal(Bits([none]), Bits([room.None[row]]));
            Assert.True(RowMask.IsSet(room.Classified, row));
        }
    }

    [Theory]
    [InlineData(1, 64)]
    [InlineData(2, 64)]
    [InlineData(2, 128)]
    [InlineData(3, 4096)]
    public void Classify_HoweverTheWorkIsDivided_GivesTheSameBits(int threads, int blockRows)
    {
        Room whole = new(Rows);
        Room divided = new(Rows);
        DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, s_columns, whole.Results);
        DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, s_columns, divided.Results, new() { Threads = threads, BlockRows = blockRows });
        Assert.Equal(Bits(whole.Probabilities), Bits(divided.Probabilities));
        Assert.Equal(Bits(whole.Explains), Bits(divided.Explains));
        Assert.Equal(whole.Classified, divided.Classified);
    }

    [Fact]
    public void Classify_WithNothingButFindings_IsThatOfCasesWithNothingElse()
    {
        PatientColumns findings = new() { PresentFindings = s_columns.PresentFindings, AbsentFindings = s_columns.AbsentFindings };
        double[] found = new double[Rows * Condition.All.Length];
        Assert.Equal(0, DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, findings, new() { Probabilities = found }));
        double[] expected = new double[Condition.All.Length];
        DifferentialModel.Default.Classify(new PatientCase { Findings = s_cases[7].Findings }, Setting.PrimaryCare, expected);
        Assert.Equal(Bits(expected), Bits(found.AsSpan(7 * Condition.All.Length, Condition.All.Length).ToArray()));
    }

    public static TheoryData<int, string> BadRows => new()
    {
        { 0, "The finding urge-to-move-legs is both present and absent." },
        { 1, $"Bit {Finding.All.Length} stands for no finding; there are {Finding.All.Length}." },
        { 2, $"Bit 127 stands for no risk factor; there are {RiskFactor.All.Length}." },
        { 3, "An age is 0 to 130 years, or 255 when it is not recorded; this is 131." },
        { 4, "A sex is 0 to 2, or 255 when it is not recorded; this is 3." },
        { 5, "A trimester is 1 to 3, or 0; this is 4." },
        { 6, "A trimester of pregnancy is recorded for a male sex." },
        { 7, "A list of medications is 0 to 3, or -1 for none; this is 4." },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public void Classify_OfABadRow_LeavesItOutAndSaysWhy(int fault, string message)
    {
        const int bad = 65;
        UInt128[] present = s_columns.PresentFindings.ToArray();
        UInt128[] absent = s_columns.AbsentFindings.ToArray();
        UInt128[] risks = s_columns.PresentRiskFactors.ToArray();
        byte[] ages = s_columns.AgeYears.ToArray();
        byte[] sexes = s_columns.Sexes.ToArray();
        byte[] trimesters = new byte[Rows];
        int[] lists = s_columns.Medications.ToArray();
        UInt128 urge = UInt128.One << Finding.UrgeToMoveLegs.Index;
        switch (fault)
        {
            case 0: present[bad] = absent[bad] = urge; break;
            case 1: absent[bad] |= UInt128.One << Finding.All.Length; break;
            case 2: risks[bad] |= UInt128.One << 127; break;
            case 3: ages[bad] = 131; break;
            case 4: sexes[bad] = 3; break;
            case 5: trimesters[bad] = 4; break;
            case 6: (trimesters[bad], sexes[bad]) = (1, (byte)Sex.Male.Index); break;
            default: lists[bad] = 4; break;
        }

        PatientColumns columns = new()
        {
            PresentFindings = present,
            AbsentFindings = absent,
            PresentRiskFactors = risks,
            AgeYears = ages,
            Sexes = sexes,
            PregnancyTrimesters = trimesters,
            Medications = lists,
            MedicationLists = s_lists,
        };
        Room room = new(Rows);
        Assert.Equal(1, DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, columns, room.Results));
        Assert.All(room.ProbabilitiesOf(bad), number => Assert.True(double.IsNaN(number)));
        Assert.All(room.ExplainsOf(bad), number => Assert.True(double.IsNaN(number)));
        Assert.True(double.IsNaN(room.None[bad]));
        int[] unclassified = new int[2];
        Assert.Equal(1, RowMask.CopyUnset(room.Classified, Rows, unclassified));
        Assert.Equal(bad, unclassified[0]);
        Assert.Equal(message, columns.Describe(bad));
        Assert.Null(columns.Describe(bad - 1));
    }

    [Fact]
    public void Describe_OfUnevenColumns_NamesTheColumn()
    {
        PatientColumns columns = new() { PresentFindings = new UInt128[2], AbsentFindings = new UInt128[2], AgeYears = new byte[1] };

        Assert.Contains("AgeYears has 1", Assert.Throws<ArgumentException>(() => columns.Describe(1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Describe(2));
    }

    [Fact]
    public void Classify_OfUnevenColumns_NamesTheColumn()
    {
        PatientColumns columns = new() { PresentFindings = new UInt128[3], AbsentFindings = new UInt128[3], AgeYears = new byte[2] };
        ArgumentException refused = Assert.Throws<ArgumentException>(() => DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, columns, new() { Probabilities = new double[66] }));
        Assert.Equal("The columns have a row for each patient: PresentFindings has 3, AgeYears has 2.", refused.Message);
    }

    [Fact]
    public void Classify_WithoutRoomEnough_SaysHowMuchIsNeeded()
    {
        PatientColumns columns = new() { PresentFindings = new UInt128[3], AbsentFindings = new UInt128[3] };
        ArgumentException refused = Assert.Throws<ArgumentException>(() => DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, columns, new() { Probabilities = new double[65] }));
        Assert.StartsWith("Probabilities has room for 65; 3 patients need 66.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Classify_Cancelled_EndsBetweenBlocks(int threads)
    {
        using CancellationTokenSource source = new();
        Room room = new(Rows);
        ColumnarOptions options = new() { Threads = threads, BlockRows = 64, Cancellation = source.Token, Progress = new Told(_ => source.Cancel()) };
        Assert.Throws<OperationCanceledException>(() => DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, s_columns, room.Results, options));
        Assert.Contains(room.Classified, word => word != 0);
        Assert.Contains(room.Classified, word => word == 0);
    }

    [Fact]
    public void Classify_WithProgress_IsToldAfterEachBlock()
    {
        List<int> told = [];
        Room room = new(Rows);
        DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, s_columns, room.Results, new() { BlockRows = 128, Progress = new Told(told.Add) });
        Assert.Equal([128, 256, 300], told);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(-64)]
    public void BlockRows_ThatIsNoMultipleOf64_IsRefused(int rows) => Assert.Throws<ArgumentOutOfRangeException>(() => new ColumnarOptions { BlockRows = rows });

    [Fact]
    public void Threads_BelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ColumnarOptions { Threads = 0 });

    [Fact]
    public void Classify_OnOneThread_AllocatesTheSameForAnyNumberOfPatients()
    {
        Room room = new(Rows);
        PatientColumns one = new() { PresentFindings = s_columns.PresentFindings[..1], AbsentFindings = s_columns.AbsentFindings[..1] };
        PatientColumns all = new() { PresentFindings = s_columns.PresentFindings, AbsentFindings = s_columns.AbsentFindings };
        Allocated(one); // What is made once is made.
        Allocated(all);
        Assert.Equal(Allocated(one), Allocated(all));

        long Allocated(PatientColumns columns)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            DifferentialColumns.Classify(DifferentialModel.Default, Setting.PrimaryCare, columns, room.Results);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void PresenceColumn_OfEachMember_MakesTheSetsOfTheCases()
    {
        UInt128[] present = new UInt128[Rows];
        UInt128[] absent = new UInt128[Rows];
        foreach (Finding finding in Finding.All)
        {
            byte[] column = [.. s_cases.Select(patient => patient.Findings[finding] switch { Presence.Present => (byte)1, Presence.Absent => (byte)0, _ => (byte)255 })];
            Assert.Equal(-1, PresenceColumn.Write(finding, column, present, absent));
        }

        Assert.Equal(s_columns.PresentFindings.ToArray(), present);
        Assert.Equal(s_columns.AbsentFindings.ToArray(), absent);
    }

    [Fact]
    public void PresenceColumn_WithAnotherByte_GivesItsRow()
    {
        UInt128[] sets = new UInt128[4];
        Assert.Equal(2, PresenceColumn.Write(Finding.UrgeToMoveLegs, [1, 0, 2, 1], sets, new UInt128[4]));
        Assert.Throws<ArgumentException>(() => PresenceColumn.Write(Finding.UrgeToMoveLegs, [1, 0, 2, 1], new UInt128[3], sets));
    }

    private static long[] Bits(double[] numbers) => Array.ConvertAll(numbers, BitConverter.DoubleToInt64Bits);

    /// <summary>Draws cases in what the columns hold: the same ones every time.</summary>
    private static PatientCase[] Cases()
    {
        Random random = new(20);
        CaseSimulator simulator = new(DifferentialModel.Default, Setting.SleepClinic, 8, 0, Finding.All.Length);
        return
        [
            .. Enumerable.Range(0, Rows).Select(row =>
            {
                Sex? sex = random.Next(4) is var s && s < Sex.All.Length ? Sex.All[s] : null;
                UInt128 risks = UInt128.Zero;
                for (int i = random.Next(5); i > 0; i--)
                {
                    risks |= UInt128.One << random.Next(RiskFactor.All.Length);
                }

                return new PatientCase
                {
                    Id = $"row-{row}",
                    Findings = simulator.Draw((ulong)row).Patient.Findings,
                    AgeYears = random.Next(3) == 0 ? null : random.Next(131),
                    Sex = sex,
                    RiskFactors = new(risks, UInt128.Zero),
                    PregnancyTrimester = sex == Sex.Female && random.Next(3) == 0 ? random.Next(1, 4) : null,
                    Medications = s_lists[random.Next(s_lists.Length)],
                };
            }),
        ];
    }

    private static PatientColumns ColumnsOf(PatientCase[] cases) => new()
    {
        PresentFindings = cases.Select(patient => patient.Findings.PresentBits).ToArray(),
        AbsentFindings = cases.Select(patient => patient.Findings.AbsentBits).ToArray(),
        PresentRiskFactors = cases.Select(patient => patient.RiskFactors.PresentBits).ToArray(),
        AgeYears = cases.Select(patient => patient.AgeYears is { } age ? (byte)age : PatientColumns.NotRecorded).ToArray(),
        Sexes = cases.Select(patient => patient.Sex is { } sex ? (byte)sex.Index : PatientColumns.NotRecorded).ToArray(),
        PregnancyTrimesters = cases.Select(patient => (byte)(patient.PregnancyTrimester ?? 0)).ToArray(),
        Medications = cases.Select(patient => patient.Medications.IsEmpty ? -1 : s_lists.IndexOf(patient.Medications)).ToArray(),
        MedicationLists = s_lists,
    };

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }

    private sealed class Room(int rows)
    {
        internal double[] Probabilities { get; } = new double[rows * Condition.All.Length];

        internal double[] Explains { get; } = new double[rows * Condition.All.Length];

        internal double[] None { get; } = new double[rows];

        internal ulong[] Classified { get; } = new ulong[RowMask.WordsFor(rows)];

        internal DifferentialResultColumns Results => new() { Probabilities = Probabilities, Explains = Explains, None = None, Classified = Classified };

        internal double[] ProbabilitiesOf(int row) => Probabilities.AsSpan(row * Condition.All.Length, Condition.All.Length).ToArray();

        internal double[] ExplainsOf(int row) => Explains.AsSpan(row * Condition.All.Length, Condition.All.Length).ToArray();
    }
}
