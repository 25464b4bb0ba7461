using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>A classified field that a log entry or the like shows.</summary>
/// <param name="Place">The expression that shows it.</param>
/// <param name="What">The field, as messages name it.</param>
/// <param name="Way">Where it is declared, or the way that it took.</param>
internal sealed record Leak(SyntaxNode Place, string What, IEnumerable<Location> Way);

/// <summary>
/// Finds what leaks at a call: what the flows of consumed records bring there, and what is classified by itself. Where both see the same value, the flow tells more.
/// </summary>
internal static class Leaks
{
    // Which of several fields it is may depend on a condition.
    private const int MostNamed = 3;

    /// <summary>The leaks, one for each value that is shown.</summary>
    public static IEnumerable<Leak> At(SinkCall call, IReadOnlyList<ClassifiedFlow> arrivals, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var coming = arrivals.Where(flow => ClassifiedFlows.ArrivalOf(flow, node => IsCall(node, flow)) is { } node && IsSame(node, call.Operation.Syntax)).ToList();
        var own = call.Parts.Select(part => (Part: part, Sources: Classified(part, facts, cancellationToken))).ToList();
        var told = new HashSet<IOperation>();
        foreach (var part in call.Parts)
        {
            var shown = coming.Where(flow => SourcePlaces.IsAt(part.Value.Syntax, flow.Part) && MayHold(part, flow, facts, cancellationToken)).ToList();
            if (shown.Count > 0 && told.Add(part.Value))
                yield return new Leak(part.Value.Syntax, string.Join(" or ", shown.Select(flow => flow.Shown).Distinct().Take(MostNamed)), shown[0].Way);
        }

        foreach (var (part, sources) in own)
        {
            if (sources.Count > 0 && !told.Contains(part.Value))
                yield return new Leak(part.Value.Syntax, string.Join(" or ", sources.Select(source => source.Shown)), sources.SelectMany(source => source.Member.Locations));
        }
    }

    private static bool IsCall(SyntaxNode node, ClassifiedFlow flow) => node switch
    {
        InvocationExpressionSyntax call => Recognition.CandidateIndex.NameOf(call) is { } name && flow.Arrival.Flow.To.Member?.IndexOf($".{name}(", StringComparison.Ordinal) >= 0,
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        _ => false,
    };

    private static bool IsSame(SyntaxNode arrival, SyntaxNode call) => arrival switch
    {
        ThrowStatementSyntax statement => statement.Expression?.Span == call.Span,
        ThrowExpressionSyntax expression => expression.Expression.Span == call.Span,
        _ => arrival.Span == call.Span,
    } && arrival.SyntaxTree == call.SyntaxTree;

    // The text of an object is the name of its type, unless it is a record or is taken apart.
    private static bool MayHold(ShownPart part, ClassifiedFlow flow, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var type = part.Value.Type;
        if (type is null or { SpecialType: SpecialType.System_Boolean })
            return false;
        if (!flow.IsWhole)
            return IsValue(type) || type.SpecialType == SpecialType.System_Object;
        return IsText(type) || PrintedMembers.FirstIn(type, part.As, facts.Records, cancellationToken) is not null;
    }

    private static bool IsValue(ITypeSymbol type) => IsText(type) || type.IsValueType || type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char }
        || type.Name is "ReadOnlyMemory" or "ReadOnlySpan" or "JsonNode" or "JsonObject" or "JsonElement" or "JObject" or "JToken" or "StringBuilder";

    private static IReadOnlyList<ClassifiedSource> Classified(ShownPart part, CompilationFacts facts, CancellationToken cancellationToken)
    {
        // What was put into an object whose members are redacted says nothing.
        IReadOnlyList<ClassifiedSource> sources = part.As is ShownAs.Text or ShownAs.Members
            ? ClassifiedSources.Nearby(part.Value, facts, cancellationToken).Where(source => IsShown(source, part)).ToList()
            : [];
        if (sources.Count > 0)
            return sources;
        return WholeObject.In(part, facts, cancellationToken) is { } inside ? [inside] : [];
    }

    // A member that is an object shows the name of its type.
    private static bool IsShown(ClassifiedSource source, ShownPart part)
    {
        if (IsIdOfIdentity(source.Member))
            return false;
        var type = part.Value.Type;
        return part.IsTakenApart || type is null || IsValue(type) || type.SpecialType == SpecialType.System_Object || type is INamedTypeSymbol { IsRecord: true } or { IsAnonymousType: true } or { Name: "ActivityTagsCollection" } || Overrides(type);
    }

    // ASP.NET Core marks the number of an account as personal data, to be handed out on request; it is what logs should name instead of the person.
    private static bool IsIdOfIdentity(ISymbol member) => member.Name == "Id" && member.ContainingAssembly?.Name.StartsWith("Microsoft.", StringComparison.Ordinal) == true;

    private static bool Overrides(ITypeSymbol type) => type.GetMembers("ToString").OfType<IMethodSymbol>().Any(method => method.IsOverride && !method.DeclaringSyntaxReferences.IsEmpty);
}
