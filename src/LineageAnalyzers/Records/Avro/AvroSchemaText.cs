using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Records.Avro;

/// <summary>
/// Finds the schema text in a class of an Avro record: <c>public static Schema _SCHEMA = Schema.Parse("…")</c>, as avrogen writes it, or what the
/// property <c>Schema</c> of a class that is written by hand answers with.
/// </summary>
internal sealed class AvroSchemaText(SourceModels models, AvroSymbols symbols)
{
    /// <summary>The static member that holds the schema.</summary>
    public const string SchemaMember = "_SCHEMA";

    private readonly SourceTexts _texts = new(models);

    /// <summary>
    /// The text as it stands in the source, or as an assembly tells it in its metadata (<see cref="PublishedFacts"/>); null when it is in neither.
    /// </summary>
    public string? Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var value in Values(type, SchemaMember, isStatic: true, cancellationToken))
        {
            if (Parsed(value) is { } text)
                return _texts.Read(text, cancellationToken);
        }

        return Answered(type, cancellationToken) is { } answer ? _texts.Read(answer, cancellationToken) : PublishedFacts.Find(PublishedFacts.AvroSchema, type);
    }

    /// <summary>What is parsed where <c>ISpecificRecord.Schema</c> answers, or in the static member that it answers with.</summary>
    private ExpressionSyntax? Answered(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var value in Values(type, nameof(symbols.Schema), isStatic: false, cancellationToken))
        {
            if (Parsed(value) is { } here)
                return here;
            if (value is not IdentifierNameSyntax { Identifier.ValueText: var holder })
                continue;
            foreach (var held in Values(type, holder, isStatic: true, cancellationToken))
            {
                if (Parsed(held) is { } there)
                    return there;
            }
        }

        return null;
    }

    /// <summary>What the members of a name, which are schemas, are initialised with or answer with.</summary>
    private IEnumerable<ExpressionSyntax> Values(INamedTypeSymbol type, string name, bool isStatic, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member.IsStatic != isStatic || !TypeOf(member).IsOrDerivesFrom(symbols.Schema))
                continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                if (Value(reference.SeenSyntax(cancellationToken)) is { } value)
                    yield return value;
            }
        }
    }

    private static ExpressionSyntax? Parsed(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { ArgumentList.Arguments: [var text, ..] } call && MethodName(call) == "Parse" ? text.Expression : null;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static ExpressionSyntax? Value(SyntaxNode declaration)
    {
        var value = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Answer(property.AccessorList),
            _ => null,
        };
        while (value is CastExpressionSyntax or ParenthesizedExpressionSyntax)
            value = value is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)value).Expression;
        return value;
    }

    private static ExpressionSyntax? Answer(AccessorListSyntax? accessors) =>
        accessors?.Accessors is [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter, ..]
            ? getter.ExpressionBody?.Expression ?? (getter.Body?.Statements is [ReturnStatementSyntax returned] ? returned.Expression : null)
            : null;

    private static string? MethodName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
