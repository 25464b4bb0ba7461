using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Tells the methods of .NET whose result shows what they are given. What a part of it shows, a substring or a hash, is not known.</summary>
internal static class LegibleText
{
    private static readonly ImmutableHashSet<string> StringMethods = ImmutableHashSet.Create(
        "Concat", "Format", "Insert", "Join", "Normalize", "PadLeft", "PadRight", "Replace", "ToLower", "ToLowerInvariant", "ToUpper",
        "ToUpperInvariant", "Trim", "TrimEnd", "TrimStart");

    private static readonly ImmutableHashSet<string> OtherMethods = ImmutableHashSet.Create(
        "ToString", "ToBase64String", "GetBytes", "GetString", "Append", "AppendLine", "AppendFormat", "FromResult");

    /// <summary>Whether a method of this name may be one of them.</summary>
    public static bool MayBeMadeBy(string method) => StringMethods.Contains(method) || OtherMethods.Contains(method);

    /// <summary>Whether the result of a method shows what it is given.</summary>
    public static bool IsMadeBy(IMethodSymbol method) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => StringMethods.Contains(method.Name) || method.Name == "ToString",
        { Name: "Convert", ContainingNamespace.Name: "System" } => method.Name is "ToString" or "ToBase64String",
        { Name: "Encoding", ContainingNamespace.Name: "Text" } => method.Name is "GetBytes" or "GetString",
        { Name: "StringBuilder", ContainingNamespace.Name: "Text" } => method.Name is "Append" or "AppendLine" or "AppendFormat" or "Insert" or "ToString",
        { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } => method.Name == "FromResult",
        { DeclaringSyntaxReferences.IsEmpty: true } => method.Name == "ToString",
        _ => false,
    };
}
