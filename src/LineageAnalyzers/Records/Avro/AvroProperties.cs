using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Records.Avro;

/// <summary>
/// Which property of a generated class holds which Avro field. avrogen gives both the same name. Generators that rename
/// properties still have to answer <c>Get(int position)</c>: its cases tell, where the source is there.
/// </summary>
internal sealed class AvroProperties(AvroSymbols symbols)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<int, string>> _positions = new(SymbolEqualityComparer.Default);

    /// <summary>The property of a field; null when there is none.</summary>
    public IPropertySymbol? Of(INamedTypeSymbol type, string? field, int position)
    {
        if (field is not null && Property(type, field) is { } sameName)
            return sameName;
        var positions = _positions.GetOrAdd(type, PositionsIn);
        return positions.TryGetValue(position, out var name) ? Property(type, name) : null;
    }

    /// <summary>
    /// The properties of a class of which only the metadata is known. They have the names of the fields if avrogen made the class, which
    /// newer versions say in an attribute; of a class by anybody else nothing is claimed, and the result is default.
    /// </summary>
    public ImmutableArray<IPropertySymbol> WithFieldNames(INamedTypeSymbol type)
    {
        if (type.Attribute(symbols.GeneratedCode)?.Positional(0) as string != "avrogen")
            return default;
        return type.GetMembers().OfType<IPropertySymbol>().Where(IsField).ToImmutableArray();
    }

    private bool IsField(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod: not null }
        && !property.Type.IsOrDerivesFrom(symbols.Schema);

    private static IPropertySymbol? Property(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false } property)
                    return property;
            }
        }

        return null;
    }

    private ImmutableDictionary<int, string> PositionsIn(INamedTypeSymbol type)
    {
        var result = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (var method in type.GetMembers("Get").OfType<IMethodSymbol>())
        {
            if (method.Parameters is not [{ Type.SpecialType: SpecialType.System_Int32 }])
                continue;
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                foreach (var node in reference.SeenSyntax().DescendantNodes())
                    Add(node, result);
            }
        }

        return result.ToImmutable();
    }

    private static void Add(SyntaxNode node, ImmutableDictionary<int, string>.Builder positions)
    {
        var (label, value) = node switch
        {
            SwitchSectionSyntax { Labels: [CaseSwitchLabelSyntax section], Statements: [ReturnStatementSyntax returned] } => (section.Value, returned.Expression),
            SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern } arm => (pattern.Expression, arm.Expression),
            _ => (null, null),
        };
        if (label is LiteralExpressionSyntax { Token.Value: int position } && Name(value) is { } name)
            positions[position] = name;
    }

    private static string? Name(ExpressionSyntax? value) => value switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        CastExpressionSyntax cast => Name(cast.Expression),
        _ => null,
    };
}
