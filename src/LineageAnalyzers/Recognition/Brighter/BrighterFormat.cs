using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>What Brighter writes: a mapper for each type of request decides, and which one is the default changed from version to version.</summary>
internal static class BrighterFormat
{
    /// <summary>The format of a request.</summary>
    public static FrameworkFormat Of(ITypeSymbol request) => FrameworkFormat.Unknown($"the message mapper of {request.Name} decides what is written");
}
