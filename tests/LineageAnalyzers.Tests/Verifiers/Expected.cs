using LineageAnalyzers.Rules;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Findings as tests expect them, at places that the markup numbers.</summary>
internal static class Expected
{
    /// <summary>A finding of a rule with these arguments of its message.</summary>
    public static DiagnosticResult Finding(string id, int place, params object[] arguments) =>
        new DiagnosticResult(new EndpointAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id)).WithLocation(place).WithArguments(arguments);
}
