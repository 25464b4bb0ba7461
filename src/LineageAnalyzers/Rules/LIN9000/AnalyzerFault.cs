using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN9000;

/// <summary>LIN9001: an exception inside the analysis. It is reported and the build goes on.</summary>
internal static class AnalyzerFault
{
    /// <summary>The rule's id; the build targets keep it a warning where a project makes warnings errors.</summary>
    public const string Id = "LIN9001";

    /// <summary>The rule: {0} is the method it happened in, {1} the exception.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        RuleLevel.Warning,
        title: "LineageAnalyzers failed",
        messageFormat: "LineageAnalyzers failed in {0}: {1}. Please report this; what the analysis would have found is missing, the build itself is not affected.",
        description: "An exception inside LineageAnalyzers. It is a fault of the analyzers, not of the analysed code.");

    /// <summary>The innermost method of ours that the exception passed; the method that threw if it passed none.</summary>
    public static string PlaceOf(Exception exception)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: false).GetFrames() ?? [];
        var method = frames.Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.FullName?.StartsWith("LineageAnalyzers.", StringComparison.Ordinal) == true)
            ?? frames.FirstOrDefault()?.GetMethod();
        return method is null ? "an unknown method" : $"{method.DeclaringType?.FullName}.{method.Name}";
    }

    /// <summary>The exception's type and message in one line.</summary>
    public static string MessageOf(Exception exception)
    {
        var text = $"{exception.GetType().Name}: {exception.Message}".TrimEnd('.');
        return string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
