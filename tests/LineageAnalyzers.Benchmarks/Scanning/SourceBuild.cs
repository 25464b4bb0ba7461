using System.Text.RegularExpressions;
using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Scanning;

/// <summary>
/// Compiles a repository by the compiler alone: with the command lines that a build gave it, each in a process of its own. Without MSBuild, which a scan does
/// not need, and without analyzers.
/// </summary>
internal sealed partial class SourceBuild
{
    // Refused in a response file, so it stands beside it.
    private const string NoConfig = "/noconfig";
    private readonly List<(string Folder, string Compiler, string ResponseFile)> _calls;

    private SourceBuild(List<(string, string, string)> calls) => _calls = calls;

    /// <summary>Builds the repository, so that what its projects need of each other is there.</summary>
    /// <exception cref="LineageException">It does not build.</exception>
    public static SourceBuild Of(RepositoryFolder repository)
    {
        var output = ChildProcess.Output(
            repository.Root, "build", repository.Solution, "-m:1", "-nodeReuse:false", "-tl:off", "-v:n", "-p:UseSharedCompilation=false");
        var calls = CompilerCalls().Matches(output).Select(call => CallOf(call, repository)).ToList();
        return calls.Count > 0
            ? new SourceBuild(calls)
            : throw new LineageException("the build does not show how it calls the compiler", repository.Solution, "Build it by hand with -v:n.");
    }

    /// <summary>Compiles every project once, in the order of the build; gives what each took.</summary>
    /// <exception cref="LineageException">A project does not compile.</exception>
    public IReadOnlyList<ProcessCost> Compile() =>
        [.. _calls.Select(call => ChildProcess.Measure(call.Folder, "exec", call.Compiler, NoConfig, "@" + call.ResponseFile))];

    private static (string, string, string) CallOf(Match call, RepositoryFolder repository)
    {
        var arguments = call.Groups["arguments"].Value.Trim();
        var project = OutputFile().Match(arguments).Groups["name"].Value;
        var response = Path.Combine(repository.Root, project + ".rsp");
        File.WriteAllText(response, arguments);
        return (Path.Combine(repository.Root, project), call.Groups["folder"].Value + "csc.dll", response);
    }

    [GeneratedRegex(@"^\s*(?:\S+ exec )?""?(?<folder>[^""\r\n]+?[/\\]bincore[/\\])csc\S* /noconfig (?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex CompilerCalls();

    [GeneratedRegex(@"/out:\S*?(?<name>[^/\\\s]+)\.dll")]
    private static partial Regex OutputFile();
}
