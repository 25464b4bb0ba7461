using System.Text.Json;
using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Compiling;

/// <summary>The compiler's command line for one variant of a project, as MSBuild would call it.</summary>
internal sealed class CompilerCall
{
    private const string AnalyzerOption = "/analyzer:";
    private const string OutputOption = "/out:";

    // Refused in a response file, so it stands beside it.
    private const string NoConfig = "/noconfig";
    private readonly string _folder;
    private readonly string _compiler;

    private CompilerCall(string folder, string compiler, IReadOnlyList<string> arguments)
    {
        _folder = folder;
        _compiler = compiler;
        Arguments = arguments;
    }

    /// <summary>The arguments, one by one.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The folder that relative paths in the arguments start from.</summary>
    public string Folder => _folder;

    /// <summary>The assembly that a compilation writes.</summary>
    public string Assembly => Path.Combine(_folder, Arguments.First(argument => argument.StartsWith(OutputOption, StringComparison.Ordinal))[OutputOption.Length..]);

    /// <summary>How many analyzer assemblies the compiler loads.</summary>
    public int AnalyzerAssemblies => Arguments.Count(IsAnalyzer);

    /// <summary>Asks MSBuild, which restores the project first.</summary>
    /// <exception cref="LineageException">The project cannot be restored or evaluated, or the analyzers are not among the arguments.</exception>
    public static CompilerCall Of(WorkloadFolder workload, Variant variant)
    {
        var folder = workload.ProjectFolder(variant.Analyzers);
        ChildProcess.Output(folder, "restore", "-nodeReuse:false");
        var answer = ChildProcess.Output(
            folder, "msbuild", "-t:Compile", "-p:Configuration=Release", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
            "-nodeReuse:false", "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath");
        using var document = JsonDocument.Parse(answer);
        var arguments = document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => argument != NoConfig && (!IsAnalyzer(argument) || variant.WithSdk || IsInstalled(argument, variant.Analyzers)))
            .ToList();
        if (variant.Analyzers != AnalyzerSet.None && !arguments.Any(argument => IsAnalyzer(argument) && IsInstalled(argument, variant.Analyzers)))
            throw new LineageException($"the analyzers of '{variant.Name}' do not reach the compiler", folder, "Look at the project there.");
        var roslyn = document.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!;
        var call = new CompilerCall(folder, Path.Combine(roslyn, "bincore", "csc.dll"), arguments);
        File.WriteAllLines(call.ResponseFile(variant), arguments.Select(Quote));
        return call;
    }

    /// <summary>Compiles in a process of its own, from nothing.</summary>
    /// <exception cref="LineageException">It does not compile.</exception>
    public ProcessCost Run(Variant variant)
    {
        File.Delete(Assembly);
        var cost = ChildProcess.Measure(_folder, "exec", _compiler, NoConfig, "@" + ResponseFile(variant));
        return File.Exists(Assembly) ? cost : throw new LineageException("the compiler wrote no assembly", Assembly, "Run the compiler by hand to see why.");
    }

    /// <summary>The file that holds the arguments, one a line.</summary>
    public string ResponseFile(Variant variant) => Path.Combine(_folder, variant.WithSdk ? "with-sdk.rsp" : "alone.rsp");

    private static bool IsAnalyzer(string argument) => argument.StartsWith(AnalyzerOption, StringComparison.Ordinal);

    private static bool IsInstalled(string argument, AnalyzerSet set) => set switch
    {
        AnalyzerSet.None => false,
        AnalyzerSet.Idle or AnalyzerSet.Lineage => Path.GetFileName(argument.Replace("\"", "")).StartsWith("LineageAnalyzers", StringComparison.Ordinal),
        _ => argument.Replace('\\', '/').Contains($"/{WorkloadFolder.PackageOf(set)}/", StringComparison.OrdinalIgnoreCase),
    };

    private static string Quote(string argument)
    {
        if (argument.Contains('"') || !argument.Contains(' '))
            return argument;
        var colon = argument.StartsWith('/') ? argument.IndexOf(':') + 1 : 0;
        return $"{argument[..colon]}\"{argument[colon..]}\"";
    }
}
