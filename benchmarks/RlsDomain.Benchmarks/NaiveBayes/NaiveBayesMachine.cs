using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>Naive Bayes in ML.NET: its linear classifier with a softmax, given our numbers as weights.</summary>
/// <remarks>
/// Its own naive Bayes knows no finding that was not recorded. The classifier is trained on a row a class, to get one of the
/// right shape, and its weights are then written over by reflection: there is no public way to hand them in.
/// </remarks>
internal sealed class NaiveBayesMachine
{
    private static readonly SchemaDefinition s_schema = MakeSchema();

    private readonly MLContext _context = new(seed: 1);
    private readonly MulticlassPredictionTransformer<MaximumEntropyModelParameters> _model;
    private readonly PredictionEngine<FindingRow, FindingScores> _engine;

    internal NaiveBayesMachine(NaiveBayesTable table)
    {
        IDataView shape = Load([.. Enumerable.Range(0, NaiveBayesTable.Classes).Select(label => new FindingRow
        {
            Label = (uint)label + 1,
            Features = [.. Enumerable.Range(0, FindingRow.Width).Select(i => i == label ? 1f : 0f)],
        })]);
        _model = _context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options { MaximumNumberOfIterations = 1, NumberOfThreads = 1 }).Fit(shape);
        VBuffer<float>[] weights = Field<VBuffer<float>[]>("Weights");
        float[] biases = Field<float[]>("Biases");
        for (int label = 0; label < NaiveBayesTable.Classes; label++)
        {
            weights[label] = new(FindingRow.Width, [.. Enumerable.Range(0, FindingRow.Width).Select(i => (float)table.Weights(i / 2, i % 2 == 0 ? Presence.Present : Presence.Absent)[label])]);
            biases[label] = (float)table.Bias[label];
        }

        _engine = _context.Model.CreatePredictionEngine<FindingRow, FindingScores>(_model, inputSchemaDefinition: s_schema);
    }

    internal float[] Classify(FindingRow row) => _engine.Predict(row).Score;

    internal IDataView Load(IReadOnlyList<FindingRow> rows) => _context.Data.LoadFromEnumerable(rows, s_schema);

    /// <summary>Classifies every row and gives the sum of the probabilities of the first class.</summary>
    internal double Transform(IDataView rows)
    {
        IDataView scored = _model.Transform(rows);
        DataViewSchema.Column column = scored.Schema["Score"];
        using DataViewRowCursor cursor = scored.GetRowCursor([column]);
        ValueGetter<VBuffer<float>> getter = cursor.GetGetter<VBuffer<float>>(column);
        VBuffer<float> score = default;
        double sum = 0;
        while (cursor.MoveNext())
        {
            getter(ref score);
            sum += score.GetItemOrDefault(0);
        }

        return sum;
    }

    private static SchemaDefinition MakeSchema()
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(FindingRow));
        schema[nameof(FindingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FindingRow.Width);
        schema[nameof(FindingRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), NaiveBayesTable.Classes);
        return schema;
    }

    private T Field<T>(string name)
    {
        for (Type? type = _model.Model.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)?.GetValue(_model.Model) is T found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"The classifier of ML.NET has no field {name} any more.");
    }
}
