using System.CommandLine;
using LineageAnalyzers.Contracts.Registry.Directories;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage registry lint DIR</c>: every fault of a registry in a folder.</summary>
internal static class RegistryLintCommand
{
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR") { Description = "The folder with the schemas." };
        var deleted = new Option<bool>("--deleted") { Description = "Read soft-deleted versions as strictly as those that are offered." };
        var format = SharedOptions.Format();
        var command = new Command("lint", "Find every fault of a registry in a folder, also those that a check would not stumble over.") { directory, deleted, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(directory), parsed.GetValue(deleted), parsed.GetValue(format), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string directory, bool deleted, OutputFormat format, Terminal terminal, CancellationToken cancellationToken)
    {
        using var registry = new DirectoryRegistry(directory);
        var subjects = await registry.GetSubjectsAsync(cancellationToken);
        var problems = await registry.FindProblemsAsync(deleted, cancellationToken);
        if (format == OutputFormat.Json)
            WriteJson(problems, subjects.Count, terminal.Out);
        else
            WriteText(problems, subjects.Count, terminal.Out);
        return (int)(problems.Count > 0 ? ExitCode.Findings : ExitCode.Clean);
    }

    private static void WriteText(IReadOnlyList<RegistryProblem> problems, int subjects, TextWriter output)
    {
        foreach (var problem in problems)
            output.WriteLine(problem);
        if (problems.Count > 0)
            output.WriteLine();
        output.WriteLine(problems.Count == 0 ? $"{Plural.Of(subjects, "subject")}, no fault" : $"{Plural.Of(subjects, "subject")}, {Plural.Of(problems.Count, "fault")}");
    }

    private static void WriteJson(IReadOnlyList<RegistryProblem> problems, int subjects, TextWriter output)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Name("problems");
        json.StartArray();
        foreach (var problem in problems)
        {
            json.StartObject();
            json.Member("file", problem.File);
            if (problem.Line is { } line)
                json.Member("line", line);
            else
                json.Member("line", (string?)null);
            json.Member("message", problem.Message);
            json.EndObject();
        }

        json.EndArray();
        json.Member("subjects", subjects);
        json.EndObject();
        output.Write(json + "\n");
    }
}
