using System.CommandLine;
using LineageAnalyzers.Benchmarks.Compiling;
using LineageAnalyzers.Benchmarks.Contracts;
using LineageAnalyzers.Benchmarks.Editing;
using LineageAnalyzers.Benchmarks.Following;
using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Benchmarks.Scanning;
using LineageAnalyzers.Benchmarks.Startup;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks;

/// <summary>The command line: one verb a measure. Exit codes: 0 measured, 2 could not do it.</summary>
internal static class BenchmarkCommand
{
    /// <summary>Runs one command line to its end. Never throws.</summary>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Measures what LineageAnalyzers costs, side by side with others in one run. Use -c Release on a quiet machine.");
        root.Add(Compile());
        root.Add(Contracts());
        root.Add(Verb("edit", "What one edit, one look-up and one generator run cost inside the compiler.", 15, (rounds, _) => EditBenchmark.Run(rounds)));
        root.Add(Verb("flows", "CPU time and memory of following the flows of 300 endpoints, in a process that has just started and in a warm one.", 5, (rounds, _) => FlowsBenchmark.Run(rounds)));
        root.Add(Follow());
        root.Add(Verb("scan", "Time of 'lineage scan' on a generated repository of 2,000 files by that of the compiler alone.", 5, (rounds, _) => ScanBenchmark.Run(rounds)));
        root.Add(Verb("startup", "Time from the start to the end of 'lineage --help'.", 20, (rounds, _) => StartupBenchmark.Run(rounds)));
        var parsed = root.Parse(arguments);
        if (arguments.Length == 0)
            return Usage(root);
        return parsed.Invoke() == 0 ? 0 : 2;
    }

    private static int Usage(RootCommand root)
    {
        root.Parse("--help").Invoke();
        return 2;
    }

    private static Command Compile()
    {
        var oursOnly = new Option<bool>("--ours") { Description = "Only without analyzers and with ours: minutes instead of an hour, to see what a change costs." };
        var command = Verb(
            "compile", "CPU time of the compiler with and without analyzers, on two generated projects of 100,000 lines.", 7,
            (rounds, parsed) => CompileBenchmark.Run(rounds, parsed.GetValue(oursOnly) ? Variant.Ours : Variant.All));
        command.Add(oursOnly);
        return command;
    }

    private static Command Contracts()
    {
        var cases = new Option<string?>("--cases") { Description = "A folder with more files of cases, in the format of the project's own." };
        var buf = new Option<string?>("--buf") { Description = "The program buf (npm: @bufbuild/buf), to measure it on the same file." };
        var command = Verb(
            "contracts", "Pairs of schemas per second in one process and from a cold start, with Apache Avro for Java (libavro-java) and buf beside.", 5,
            (rounds, parsed) => ContractsBenchmark.Run(rounds, parsed.GetValue(cases), parsed.GetValue(buf)));
        command.Add(cases);
        command.Add(buf);
        return command;
    }

    // What the verb 'flows' starts; no measure of its own.
    private static Command Follow()
    {
        var project = new Argument<FileInfo>("response-file") { Description = "The compiler's arguments, one a line." };
        var command = new Command(FlowsBenchmark.Verb, "Follows the flows of one project in this process and writes what each time took.") { project };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            foreach (var cost in FollowedProject.Measure(parsed.GetRequiredValue(project).FullName))
                Console.WriteLine(cost.ToLine());
        });
        return command;
    }

    private static Command Verb(string name, string description, int defaultRounds, Func<int, ParseResult, Report> measure)
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each variant runs; the table shows medians.", DefaultValueFactory = _ => defaultRounds };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--rounds must be 1 or more.");
        });
        var markdown = new Option<FileInfo?>("--markdown") { Description = "A file to write the table to as well." };
        var command = new Command(name, description) { rounds, markdown };
        command.SetAction(parsed => Measure(() => measure(parsed.GetValue(rounds), parsed), parsed.GetValue(markdown)));
        return command;
    }

    private static int Measure(Func<Report> measure, FileInfo? file)
    {
        try
        {
            var text = measure().ToMarkdown();
            Console.WriteLine(text);
            if (file is not null)
                Write(file, text);
            RunFolder.Delete();
            return 0;
        }
        catch (LineageException exception)
        {
            Console.Error.WriteLine($"benchmark: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"benchmark: a file could not be read or written: {exception.Message} Check the path, the rights and the free space.");
        }

        return 2;
    }

    // Written beside and renamed, so that a stopped run leaves the old table whole.
    private static void Write(FileInfo file, string text)
    {
        Directory.CreateDirectory(file.DirectoryName!);
        var beside = file.FullName + ".new";
        File.WriteAllText(beside, text);
        File.Move(beside, file.FullName, overwrite: true);
    }
}
