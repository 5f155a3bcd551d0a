using System.CommandLine;
using System.Text.Json.Nodes;
using RlsDomain.Knowledge;
using RlsDomain.Tool.Listings;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls knowledge</c>: what answers rest on.</summary>
internal static class KnowledgeCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<OutputFormat> format = CommonOptions.Format();
        format.Recursive = true;
        Command command = new("knowledge", "Show what answers rest on: version, digest and row counts, or one of the lists; write them down, or compare them.") { format };
        command.SetAction(parsed =>
        {
            KnowledgeBase knowledge = KnowledgeBase.Default;
            if (parsed.GetValue(format) == OutputFormat.Text)
            {
                terminal.Output.WriteLine($"Knowledge {knowledge.Version}, SHA-256 {knowledge.Sha256}");
                terminal.Output.WriteLine();
            }

            return Write(KnowledgeOverview.Of(knowledge), parsed.GetValue(format), terminal);
        });
        foreach ((string name, string description, Func<KnowledgeBase, Listing> list) in KnowledgeListings.All)
        {
            Command subcommand = new(name, description);
            subcommand.SetAction(parsed => Write(list(KnowledgeBase.Default), parsed.GetValue(format), terminal));
            command.Add(subcommand);
        }

        command.Add(KnowledgeDiffCommand.Create(format, terminal));
        command.Add(KnowledgeExportCommand.Create(format, terminal));
        return command;
    }

    internal static int Write(Listing listing, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            Document.Write(
                Document.List(listing.Rows, row => new JsonObject(listing.Columns.Zip(row, (column, text) =>
                    KeyValuePair.Create(column, text.Length == 0 ? null : (JsonNode?)text)))),
                terminal.Output);
        }
        else
        {
            ListingPage.Write(listing, new(terminal.Output, terminal.Width, terminal.HasColour));
        }

        return ExitCode.Success;
    }
}
