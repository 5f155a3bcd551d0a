using System.Text.Json;

namespace RlsDomain.Screening.Resume;

/// <summary>The files beside the output while a screening is not done.</summary>
internal sealed class WorkFiles(string outputPath)
{
    private readonly string _newCheckpoint = outputPath + ".checkpoint.new";

    /// <summary>Gets the rows so far, always as CSV.</summary>
    internal string Partial { get; } = outputPath + ".partial";

    /// <summary>Gets how far the work has come.</summary>
    internal string Checkpoint { get; } = outputPath + ".checkpoint";

    /// <summary>Gets the Parquet file while it is written.</summary>
    internal string Assembling { get; } = outputPath + ".assembling";

    /// <summary>Reads the checkpoint; null when there is none.</summary>
    /// <exception cref="ScreeningException">It is no checkpoint.</exception>
    internal Checkpoint? FindCheckpoint()
    {
        if (!File.Exists(Checkpoint))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Checkpoint), CheckpointJson.Default.Checkpoint) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw Refuse("The file is no checkpoint of a screening");
        }
    }

    /// <summary>Writes the checkpoint so that a kill leaves the one before or this one, and nothing between.</summary>
    internal void Save(Checkpoint checkpoint)
    {
        using (FileStream stream = new(_newCheckpoint, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(stream, checkpoint, CheckpointJson.Default.Checkpoint);
            stream.Flush(flushToDisk: true);
        }

        File.Move(_newCheckpoint, Checkpoint, overwrite: true);
    }

    /// <summary>Says why an earlier run is not gone on from, and what to do.</summary>
    internal ScreeningException Refuse(string reason) =>
        new(Checkpoint, $"{reason}. Finish that work as it was begun, or restart, which throws it away.");

    /// <summary>Removes every file but the output. The checkpoint goes first: without it the others mean nothing.</summary>
    internal void Remove()
    {
        foreach (string path in (string[])[Checkpoint, _newCheckpoint, Partial, Assembling])
        {
            File.Delete(path);
        }
    }
}
