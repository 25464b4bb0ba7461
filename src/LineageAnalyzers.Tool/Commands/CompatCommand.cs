using System.CommandLine;
using LineageAnalyzers.Contracts.Batches;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Protobuf.Buf;
using LineageAnalyzers.Tool.Compatibility;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Compatibility;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage compat OLD… NEW</c>: may this schema follow those? Also many pairs at once, and the list of the rules.</summary>
internal static class CompatCommand
{
    public static Command Create(Terminal terminal)
    {
        var schemas = new Argument<string[]>("SCHEMA")
        {
            Description = "Schema files: the older versions, oldest first, then the new one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format") { Description = "The format of the schemas. [default: by the file's ending]", HelpName = "avro|json|protobuf" };
        var mode = new Option<string>("--mode") { Description = "The compatibility mode, in the words of a schema registry. [default: BACKWARD]", HelpName = "MODE" };
        var policy = Choice.Of<Policy>("--policy", "How strictly JSON Schema is judged, as a registry's setting of that name says.");
        var references = new Option<string[]>("--reference") { Description = "A schema that the others refer to by name; may be given several times, what others need first.", HelpName = "NAME=FILE" };
        var ruleSets = new Option<string[]>("--rule-set")
        {
            Description = "Compare .proto files or folders by buf's stricter rules instead of a mode: a category (FILE, PACKAGE, WIRE_JSON, WIRE) or a rule; may be given several times.",
            HelpName = "NAME",
        };
        var batch = new Option<string>("--batch") { Description = "Judge many pairs: JSON Lines from a file, or '-' for the standard input.", HelpName = "FILE" };
        var rules = new Option<bool>("--rules") { Description = "List the rules instead." };
        var output = Choice.Of<OutputFormat>("--output", "For people (text) or for programs (json).");
        var command = new Command("compat", "Say whether a schema may follow others, as a schema registry would, and what to do when it may not.")
        {
            schemas, format, mode, policy, references, ruleSets, batch, rules, output,
        };
        command.Validators.Add(result => CheckUsage(result.GetValue(schemas) ?? [], result.GetValue(batch) is not null, result.GetValue(rules), result.AddError));
        command.SetAction((parsed, cancellationToken) => Task.FromResult(
            parsed.GetValue(rules) ? List(parsed.GetValue(output), terminal)
            : parsed.GetValue(batch) is { } file ? RunBatch(file, terminal, cancellationToken)
            : parsed.GetValue(ruleSets) is { Length: > 0 } names ? JudgeByRules(parsed.GetRequiredValue(schemas), names, parsed.GetValue(output), terminal)
            : Judge(SchemaFiles.Read(parsed.GetRequiredValue(schemas), parsed.GetValue(format), parsed.GetValue(mode), parsed.GetValue(references) ?? []), parsed.GetValue(policy), parsed.GetValue(output), terminal)));
        return command;
    }

    private static void CheckUsage(string[] schemas, bool batch, bool rules, Action<string> addError)
    {
        if (batch && rules)
            addError("--batch and --rules exclude each other.");
        else if ((batch || rules) && schemas.Length > 0)
            addError($"{(batch ? "--batch" : "--rules")} takes no schema files.");
        else if (!batch && !rules && schemas.Length < 2)
            addError("Give at least two schema files: the old one and the new one.");
    }

    private static int JudgeByRules(string[] paths, string[] rules, OutputFormat output, Terminal terminal)
    {
        if (paths.Length != 2)
            throw new LineageException("rules compare two sets of files", string.Join(' ', paths), "Give the old and the new file, or the old and the new folder.");
        var result = BufBreaking.Check(ProtoFolder.Read(paths[0]), ProtoFolder.Read(paths[1]), new BufSettings { Use = rules });
        return Write(new SchemaFiles(string.Join(", ", rules), paths, []), result, output, terminal);
    }

    private static int Judge(SchemaFiles files, Policy policy, OutputFormat output, Terminal terminal)
    {
        var strictness = policy == Policy.Lenient ? CompatibilityPolicy.Lenient : CompatibilityPolicy.Strict;
        return Write(files, SchemaCompatibility.Check(files.Mode, files.Candidate, files.History, strictness, ReportedChanges.All), output, terminal);
    }

    private static int Write(SchemaFiles files, CompatibilityResult result, OutputFormat output, Terminal terminal)
    {
        if (output == OutputFormat.Json)
            terminal.Out.WriteLine(CompatibilityAnswer.Text(result));
        else if (result.Error is { } error)
            terminal.Error.WriteLine($"lineage: {error}");
        else
            CompatibilityReport.Write(files, result, terminal);
        return (int)(result.Error is not null ? ExitCode.Failed : result.IsCompatible ? ExitCode.Clean : ExitCode.Findings);
    }

    private static int RunBatch(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        using var questions = BatchFile.Open(file);
        terminal.WriteUtf8(CompatibilityBatch.Answer(questions, cancellationToken));
        return (int)ExitCode.Clean;
    }

    private static int List(OutputFormat output, Terminal terminal)
    {
        if (output == OutputFormat.Json)
            terminal.Out.WriteLine(RuleJson.Write());
        else
            RuleText.Write(terminal);
        return (int)ExitCode.Clean;
    }
}
