using LineageAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Findings as tests expect them, at places that the markup numbers.</summary>
internal static class Expected
{
    /// <summary>A finding of a rule with these arguments of its message.</summary>
    public static DiagnosticResult Finding(string id, int place, params object[] arguments) =>
        new DiagnosticResult(new EndpointAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id)).WithLocation(place).WithArguments(arguments);

    /// <summary>A finding of a rule, whatever its message says.</summary>
    public static DiagnosticResult At(string id, int place) => new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(place);

    /// <summary>The same in a file that is no source.</summary>
    public static DiagnosticResult InFile(string id, string path, int line, int column) => new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(path, line, column);
}
