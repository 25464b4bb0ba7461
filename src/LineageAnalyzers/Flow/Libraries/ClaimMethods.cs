using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>Claims of who calls: what is found is what came with the call.</summary>
internal static class ClaimMethods
{
    private static readonly TypeTables Tables = new TypeTables()
        .With(
            ["System.Security.Claims.ClaimsPrincipal", "System.Security.Claims.ClaimsIdentity", "System.Security.Claims.PrincipalExtensions"],
            new MethodTable().With(static call => call.Source, "FindFirst", "FindFirstValue"));

    /// <summary>What a method does; null when it is none of claims.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);
}
