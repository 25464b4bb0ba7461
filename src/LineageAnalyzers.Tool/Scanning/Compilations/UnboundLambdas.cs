using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>
/// Gives lambdas the types of their parameters where the call that would give them is one of a package that is not here. Only the builders of frameworks
/// are known well enough for that: a parameter is one of them if everything that is called on it is there for that builder, and for no other.
/// </summary>
internal sealed class UnboundLambdas
{
    // A lambda in a lambda, each given to a call that is not known: more is no code that people write.
    private const int MaximumDepth = 3;

    private readonly ImmutableArray<INamedTypeSymbol> _builders;
    private readonly ImmutableHashSet<string> _members;

    private UnboundLambdas(CSharpCompilation compilation, ImmutableArray<INamedTypeSymbol> builders)
    {
        _builders = builders;
        _members = [.. builders.SelectMany(builder => builder.AllInterfaces.Append(builder)).SelectMany(type => type.MemberNames), .. ExtensionsOf(compilation, builders)];
    }

    /// <summary>The compilation, with the types written into such lambdas. Lines stay; what follows in the line of a lambda's parameters moves to the right.</summary>
    public static CSharpCompilation Typed(CSharpCompilation compilation)
    {
        for (var depth = 0; depth < MaximumDepth && FrameworkBuilders.In(compilation) is { IsEmpty: false } builders; depth++)
        {
            var typed = new UnboundLambdas(compilation, builders).Once(compilation);
            if (typed == compilation)
                break;
            compilation = typed;
        }

        return compilation;
    }

    private CSharpCompilation Once(CSharpCompilation compilation)
    {
        var typed = compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var root = tree.GetRoot();
            var candidates = root.DescendantNodes().OfType<LambdaExpressionSyntax>().Where(MayBeBuilders).ToList();
            if (candidates.Count == 0)
                continue;
            var model = compilation.GetSemanticModel(tree);
            var known = candidates.Select(lambda => (Lambda: lambda, Types: TypesOf(lambda, model))).Where(pair => pair.Types.Any(type => type is not null))
                .ToDictionary(pair => pair.Lambda, pair => pair.Types);
            if (known.Count > 0)
                typed = typed.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root.ReplaceNodes(known.Keys, (old, inner) => WithTypes(inner, known[old])), tree.Options));
        }

        return typed;
    }

    private bool MayBeBuilders(LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax
        && ParametersOf(lambda) is { Count: > 0 } parameters
        && parameters.All(parameter => parameter.Type is null)
        && parameters.Any(parameter => CalledOn(parameter, lambda).Any(_members.Contains));

    private ImmutableArray<INamedTypeSymbol?> TypesOf(LambdaExpressionSyntax lambda, SemanticModel model) =>
        [.. ParametersOf(lambda).Select(parameter => model.GetDeclaredSymbol(parameter) is { Type: IErrorTypeSymbol } ? BuilderOf(parameter, lambda, model) : null)];

    private INamedTypeSymbol? BuilderOf(ParameterSyntax parameter, LambdaExpressionSyntax lambda, SemanticModel model)
    {
        var called = CalledOn(parameter, lambda).ToList();
        if (!called.Any(_members.Contains))
            return null;
        var fitting = _builders.Where(builder => called.All(name => IsThere(name, builder))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;

        bool IsThere(string name, INamedTypeSymbol builder) => !model.LookupSymbols(lambda.Body.SpanStart, builder, name, includeReducedExtensionMethods: true).IsEmpty;
    }

    private static IEnumerable<string> CalledOn(ParameterSyntax parameter, LambdaExpressionSyntax lambda) => lambda.Body.DescendantNodesAndSelf()
        .OfType<MemberAccessExpressionSyntax>()
        .Where(access => access.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Identifier.ValueText)
        .Select(access => access.Name.Identifier.ValueText);

    private static LambdaExpressionSyntax WithTypes(LambdaExpressionSyntax lambda, ImmutableArray<INamedTypeSymbol?> types)
    {
        var parameters = SyntaxFactory.ParameterList(SyntaxFactory.SeparatedList(
            ParametersOf(lambda).Select((parameter, index) => parameter.WithoutTrivia().WithType(TypeName(types[index]))),
            Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), types.Length - 1)));
        return lambda switch
        {
            ParenthesizedLambdaExpressionSyntax several => several.WithParameterList(parameters.WithTriviaFrom(several.ParameterList)),
            SimpleLambdaExpressionSyntax single => SyntaxFactory.ParenthesizedLambdaExpression(
                single.AttributeLists, single.Modifiers, null, parameters.WithTriviaFrom(single.Parameter), single.ArrowToken, single.Block, single.ExpressionBody),
            _ => lambda,
        };
    }

    // What is not known has to stay unknown, or everything would be called on an object.
    private static TypeSyntax TypeName(INamedTypeSymbol? type) => SyntaxFactory.ParseTypeName(
        type is null ? "global::NotKnownHere" : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithTrailingTrivia(SyntaxFactory.Space);

    private static SeparatedSyntaxList<ParameterSyntax> ParametersOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters,
        SimpleLambdaExpressionSyntax single => SyntaxFactory.SingletonSeparatedList(single.Parameter),
        _ => default,
    };

    // The extension methods of a framework lie in its own assemblies.
    private static IEnumerable<string> ExtensionsOf(CSharpCompilation compilation, ImmutableArray<INamedTypeSymbol> builders)
    {
        var families = builders.Select(FamilyOf).ToHashSet(StringComparer.Ordinal);
        return compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
            .Where(assembly => assembly.MightContainExtensionMethods && families.Contains(assembly.Name.Split('.')[0]))
            .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
            .Where(type => type.MightContainExtensionMethods)
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.IsExtensionMethod && builders.Contains(method.Parameters[0].Type.OriginalDefinition, SymbolEqualityComparer.Default))
            .Select(method => method.Name);
    }

    private static string FamilyOf(INamedTypeSymbol builder) => builder.ContainingAssembly.Name.Split('.')[0];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
