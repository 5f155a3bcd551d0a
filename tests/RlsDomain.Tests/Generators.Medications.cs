using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Medications;

namespace RlsDomain.Tests;

/// <content>Entries of lists of medications: known by name, brand or code, and unknown.</content>
public static partial class Generators
{
    public static Arbitrary<MedicationEntry> MedicationEntries() => Gen.OneOf(
        from drug in Drug()
        select new MedicationEntry { Name = drug.Name },
        from drug in Drug().Where(drug => !drug.Brands.IsEmpty)
        select new MedicationEntry { Name = drug.Brands[0] },
        from drug in Drug()
        select new MedicationEntry { Name = $"{drug.Name} 20 mg tablet" },
        from row in Gen.Elements<Medication>([.. MedicationTable.Default.Rows])
        select new MedicationEntry { Atc = row.Atc },
        from drug in Drug().Where(drug => drug.RxNorm is not null)
        select new MedicationEntry { RxNorm = drug.RxNorm },
        from drug in Drug()
        from other in Drug()
        select new MedicationEntry { Name = drug.Name, Atc = other.Atc },
        from name in Gen.Elements("amlodipine", "mirtazapin", "a tea from the market")
        select new MedicationEntry { Name = name },
        from atc in Gen.Elements("C08CA01", "N06AX22", "R06AX27", "N06AX1")
        select new MedicationEntry { Atc = atc }).ToArbitrary();

    private static Gen<Medication> Drug() => Gen.Elements<Medication>([.. MedicationTable.Default.Rows.Where(row => row.IsDrug)]);
}
