namespace RlsDomain.Tool.Evaluation;

/// <summary>A way to decide for RLS, with how many cases of RLS it finds and how many others it leaves out.</summary>
internal sealed record DecisionRow(string Name, Proportion Sensitivity, Proportion Specificity);
