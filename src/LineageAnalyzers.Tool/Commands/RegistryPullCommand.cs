using System.CommandLine;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Contracts.Registry.Locking;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tool.Checking;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage registry pull MANIFEST… --registry URL|DIR</c>: writes the lock of what projects use.</summary>
internal static class RegistryPullCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("MANIFEST")
        {
            Description = "Manifests (*.lineage.json), directories that hold some, or built assemblies that carry one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var registry = new Option<string>("--registry") { Description = "The schema registry: a URL or a directory.", HelpName = "URL|DIR", Required = true };
        var subjects = new Option<string[]>("--subject") { Description = "A subject to pull beside those that the projects use; may be given several times.", HelpName = "NAME" };
        var graph = new Option<string>("--graph") { Description = "A graph that 'lineage merge' made: puts the consumers of each subject into the lock.", HelpName = "STORE" };
        var output = new Option<string>("--output")
        {
            Description = "The lock file.",
            HelpName = "FILE",
            DefaultValueFactory = _ => ContractsLock.FileName,
        };
        var context = SharedOptions.Context();
        var deleted = new Option<bool>("--deleted") { Description = "Keep every soft-deleted version, too, not only those that others or the code name." };
        var verify = new Option<bool>("--verify") { Description = "Write nothing; end with exit code 1 when the lock is not up to date." };
        var timeout = SharedOptions.Timeout();
        var command = new Command("pull", $"Write what a registry holds of the subjects that projects use into {ContractsLock.FileName}.")
        {
            inputs, registry, subjects, context, deleted, graph, output, verify, timeout,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inputs) is null or [] && result.GetValue(subjects) is null or [])
                result.AddError("Give manifests, or name subjects with --subject.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Request(
                parsed.GetValue(inputs) ?? [], parsed.GetRequiredValue(registry), parsed.GetValue(subjects) ?? [], parsed.GetValue(context), parsed.GetValue(deleted), parsed.GetValue(graph),
                parsed.GetRequiredValue(output), parsed.GetValue(verify), parsed.GetValue(timeout)),
            terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Request request, Terminal terminal, CancellationToken cancellationToken)
    {
        using var registry = SchemaRegistries.Open(request.Registry, HttpRegistryOptions.FromEnvironment().Within(request.Timeout), request.Context);
        var manifests = request.Inputs.Length == 0 ? [] : ProjectManifests.Load(request.Inputs, null, cancellationToken).Manifests;
        var consumers = request.Graph is null
            ? null
            : ContractsPull.ConsumersOf(manifests, GraphKnowledge.Read(manifests, request.Graph, cancellationToken).Consumers);
        var named = await ContractsPull.NamedByAsync(registry, manifests, cancellationToken);
        var options = new PullOptions { Consumers = consumers, Named = named, Deleted = request.Deleted };
        var content = await ContractsPull.RunAsync(registry, ContractsPull.SubjectsOf(manifests).Concat(request.Subjects), options, cancellationToken);
        var text = ContractsLockWriter.Write(content);
        var upToDate = File.Exists(request.Output) && await File.ReadAllTextAsync(request.Output, cancellationToken) == text;
        if (!request.Verify && !upToDate)
            await ReplaceAsync(request.Output, text, cancellationToken);
        terminal.Out.WriteLine(Summary(request, content, upToDate));
        foreach (var missing in content.Missing)
            terminal.Error.WriteLine($"lineage: the registry has no subject '{missing}'.");
        foreach (var deleted in content.Deleted.Where(deletion => content.Find(deletion.Subject) is null))
            terminal.Error.WriteLine($"lineage: the subject '{deleted.Subject}' is soft-deleted. Registering one of its schemas brings it back.");
        return (int)(request.Verify && !upToDate ? ExitCode.Findings : ExitCode.Clean);
    }

    private static string Summary(Request request, ContractsLock content, bool upToDate)
    {
        var what = $"{Plural.Of(content.Subjects.Count, "subject")}, {Plural.Of(content.Subjects.Sum(subject => subject.Versions.Count), "version")}";
        if (upToDate)
            return $"{request.Output} is up to date: {what}";
        return request.Verify
            ? $"{request.Output} is not up to date with {content.Registry}. Run the command without --verify, and review the change."
            : $"{request.Output} written: {what}";
    }

    // A reader never sees half a lock.
    private static async Task ReplaceAsync(string file, string text, CancellationToken cancellationToken)
    {
        var draft = file + ".new";
        await File.WriteAllTextAsync(draft, text, cancellationToken);
        File.Move(draft, file, overwrite: true);
    }

    private sealed record Request(string[] Inputs, string Registry, string[] Subjects, string? Context, bool Deleted, string? Graph, string Output, bool Verify, int? Timeout);
}
