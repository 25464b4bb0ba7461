using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>What a rule may ask while it checks one operation.</summary>
/// <param name="facts">What is known of the compilation.</param>
/// <param name="report">Takes the findings.</param>
/// <param name="cancellationToken">Ends the check.</param>
internal readonly struct RuleContext(CompilationFacts facts, Action<Diagnostic> report, CancellationToken cancellationToken)
{
    /// <summary>What is known of the compilation.</summary>
    public CompilationFacts Facts => facts;

    /// <summary>Ends the check.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Whether a finding may point there: an editor compiles several projects, and each shows findings in its own files only.</summary>
    public bool MayShow(Location location) => location.SourceTree is { } tree && facts.Compilation.ContainsSyntaxTree(tree);

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => report(diagnostic);

    /// <summary>Reports a finding about a field in some topics, unless it is accepted for each of them.</summary>
    public void Report(Diagnostic diagnostic, IEnumerable<string> topics, string? path)
    {
        var accepted = facts.Accepted;
        if (topics.DefaultIfEmpty(null!).All(topic => accepted.Covers(diagnostic.Id, null, topic, path)))
            return;
        Report(diagnostic);
    }
}
