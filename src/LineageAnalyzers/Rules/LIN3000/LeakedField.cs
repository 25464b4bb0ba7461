using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// LIN3003: a classified field gets into a log, a trace, a metric, the console or an exception. Those are kept elsewhere, read by others, and nobody finds the
/// field there when it is to be deleted.
/// </summary>
internal sealed class LeakedField : IFileRule
{
    /// <summary>The property of a finding that says that a method of a library shows the value, which may do more with it.</summary>
    public const string InLibrary = "library";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3003",
        RuleLevel.Warning,
        title: "Classified field gets into a log",
        messageFormat: "{0} gets into {1}, where others read it and nobody deletes it: redact it, or leave it out",
        description: "Logs, traces, metrics, the console and exceptions are kept and read where the protection of a topic does not hold.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!facts.MayClassify(cancellationToken))
            yield break;
        var all = facts.Flows(cancellationToken).IntoSinksIn(file).ToList();
        foreach (var (leak, where) in LeaksBehind.In(file, all))
            yield return Finding(leak, where, facts, ImmutableDictionary<string, string?>.Empty.Add(InLibrary, "true"));
        var arrivals = all.Where(flow => flow.Arrival.Behind is null).ToList();
        foreach (var call in CallsIn(file, arrivals, facts.Sinks, cancellationToken))
        {
            if (HalfTyped.Contains(call.Operation))
                continue;
            foreach (var leak in Leaks.At(call, arrivals, facts, cancellationToken))
                yield return Finding(leak, call.Where, facts);
        }
    }

    /// <summary>The calls in a file that may show something classified.</summary>
    internal static IEnumerable<SinkCall> CallsIn(SyntaxTree file, IReadOnlyList<ClassifiedFlow> arrivals, SinkCalls sinks, CancellationToken cancellationToken) =>
        sinks.In(file, arrivals.Select(NameOf), new HashSet<int>(arrivals.Select(flow => flow.Place!.SourceSpan.Start)), cancellationToken);

    private static Diagnostic Finding(Leak leak, string where, CompilationFacts facts, ImmutableDictionary<string, string?>? properties = null) => Diagnostic.Create(
        Rule,
        leak.Place.GetLocation(),
        leak.Way.Where(location => location.SourceTree is { } tree && facts.Compilation.ContainsSyntaxTree(tree)),
        properties,
        leak.What,
        where);

    // Log in Acme.Logging.Log(string)
    private static string NameOf(ClassifiedFlow flow)
    {
        var member = flow.Arrival.Flow.To.Member ?? "";
        var end = member.IndexOfAny(['(', '<']);
        var name = end < 0 ? member : member.Substring(0, end);
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
