using Snippets;

// Each page of docs/ that shows code cuts it from here; a test runs this program and compares pages, code and output.
(string Name, Action Show)[] snippets =
[
    (nameof(GettingStarted), GettingStarted.Show),
    (nameof(Case.Build), Case.Build),
    (nameof(Case.Read), Case.Read),
    (nameof(Case.Unknown), Case.Unknown),
    (nameof(CriteriaSets), CriteriaSets.Show),
    (nameof(LabValues.Interpret), LabValues.Interpret),
    (nameof(LabValues.Units), LabValues.Units),
    (nameof(MedicationList), MedicationList.Show),
    (nameof(Irls.Score), Irls.Score),
    (nameof(Irls.Change), Irls.Change),
    (nameof(Unknowns), Unknowns.Show),
    (nameof(WorkedByHand), WorkedByHand.Show),
    (nameof(Advice.RedFlags), Advice.RedFlags),
    (nameof(Advice.Guidance), Advice.Guidance),
    (nameof(Errors.Files), Errors.Files),
    (nameof(Errors.Values), Errors.Values),
    (nameof(Errors.Notices), Errors.Notices),
    (nameof(Versions), Versions.Show),
];

foreach ((string name, Action show) in snippets)
{
    Console.WriteLine($"-- {name}");
    show();
}
