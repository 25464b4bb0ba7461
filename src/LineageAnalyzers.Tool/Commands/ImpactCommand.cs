using System.CommandLine;
using LineageAnalyzers.Contracts.Batches;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Reports;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Tool.Checking;
using LineageAnalyzers.Tool.Compatibility;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Checking;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage impact --subject S --candidate FILE</c>: who breaks when this becomes the next version? Also many changes at once.</summary>
internal static class ImpactCommand
{
    // As ContractsLock.FileName; help loads no library of a verb.
    private const string UsualLock = "contracts.lock.json";

    public static Command Create(Terminal terminal)
    {
        var subject = new Option<string>("--subject") { Description = "The subject whose next version is meant.", HelpName = "NAME" };
        var candidate = new Option<string>("--candidate") { Description = "The new schema: .avsc, .json or .proto.", HelpName = "FILE" };
        var registry = new Option<string>("--registry") { Description = $"The schema registry: a URL, a directory or a lock file. [default: {UsualLock}]", HelpName = "URL|DIR|LOCK" };
        var graph = new Option<string>("--graph") { Description = "A graph that 'lineage merge' made: who reads the topic. [default: the consumers in the lock]", HelpName = "STORE" };
        var topic = new Option<string>("--topic") { Description = "The topic, where the subject's name does not begin with it.", HelpName = "NAME" };
        var references = new Option<string[]>("--reference") { Description = "A schema that the candidate refers to by name; may be given several times. [default: those of the latest version]", HelpName = "NAME=FILE" };
        var batch = new Option<string>("--batch") { Description = "Many changes with their consumers instead: JSON Lines from a file, or '-' for the standard input.", HelpName = "FILE" };
        var timeout = SharedOptions.Timeout();
        var format = SharedOptions.Format();
        var command = new Command("impact", "Say who breaks when a schema becomes the next version of its subject: the registry's verdict, and each consumer.")
        {
            subject, candidate, registry, graph, topic, references, batch, timeout, format,
        };
        command.Validators.Add(result =>
        {
            var (asksOne, asksMany) = (result.GetValue(subject) ?? result.GetValue(candidate), result.GetValue(batch));
            if (asksMany is not null && asksOne is not null)
                result.AddError("--batch excludes --subject and --candidate.");
            else if (asksMany is null && (result.GetValue(subject) is null || result.GetValue(candidate) is null))
                result.AddError("Give --subject and --candidate, or --batch.");
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(batch) is { } file
            ? Task.FromResult(RunBatch(file, terminal, cancellationToken))
            : RunAsync(
                new Request(
                    parsed.GetRequiredValue(subject), parsed.GetRequiredValue(candidate), parsed.GetValue(registry) ?? UsualLock, parsed.GetValue(graph), parsed.GetValue(topic),
                    parsed.GetValue(references) ?? [], parsed.GetValue(timeout), parsed.GetValue(format)),
                terminal, cancellationToken));
        return command;
    }

    private static int RunBatch(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        using var questions = BatchFile.Open(file);
        terminal.WriteUtf8(ImpactBatch.Answer(questions, cancellationToken));
        return (int)ExitCode.Clean;
    }

    private static async Task<int> RunAsync(Request request, Terminal terminal, CancellationToken cancellationToken)
    {
        using var registry = SchemaRegistries.Open(request.Registry, HttpRegistryOptions.FromEnvironment().Within(request.Timeout));
        var readers = SubjectReaders.Find(request.Subject, request.Topic, request.Graph, registry, cancellationToken);
        var candidate = SchemaFiles.Read([request.Candidate], null, null, request.References).Candidate;
        var impact = await SchemaFiles.NameFileOfAsync(request.Candidate, () => SubjectImpact.AssessAsync(registry, request.Subject, candidate, readers.Consumers, cancellationToken));
        if (request.Format == OutputFormat.Json)
            terminal.Out.Write(SubjectImpactJson.Write(impact, readers.OfUnknownTopics));
        else
            ImpactText.Write(impact, readers, request.Candidate, terminal);
        return (int)(impact.IsTaken && impact.Consumers.Breaks.Count == 0 ? ExitCode.Clean : ExitCode.Findings);
    }

    private sealed record Request(
        string Subject, string Candidate, string Registry, string? Graph, string? Topic, string[] References, int? Timeout, OutputFormat Format);
}
