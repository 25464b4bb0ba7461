using LineageAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Tells which framework a type or an endpoint belongs to. The assemblies of one begin with the same word.</summary>
internal static class Frameworks
{
    /// <summary>The framework of an endpoint.</summary>
    public static string Of(IdentifiedEndpoint endpoint) => First(endpoint.Analysis.Call.Client);

    /// <summary>The framework, or other product, that declares a type; null for a type of no assembly.</summary>
    public static string? Of(ITypeSymbol? type) => type?.ContainingAssembly is { Name: var name } ? First(name) : null;

    /// <summary>Whether a product is .NET itself.</summary>
    public static bool IsPlatform(string framework) => framework is "System" or "Microsoft" or "netstandard" or "mscorlib";

    private static string First(string name) => name.IndexOf('.') is var end and > 0 ? name.Substring(0, end) : name;
}
