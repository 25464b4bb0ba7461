using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>An attribute in code, with what it stands on.</summary>
/// <param name="Attribute">The creation of the attribute.</param>
/// <param name="Target">The parameter, method, property or type; null when it is none of these.</param>
/// <param name="IsOnReturn">Whether it is meant for what a method returns.</param>
internal sealed record AttributeUse(IObjectCreationOperation Attribute, ISymbol? Target, bool IsOnReturn)
{
    /// <summary>The use at an operation; null when the object is created elsewhere than in an attribute.</summary>
    public static AttributeUse? Of(IObjectCreationOperation creation, CancellationToken cancellationToken = default)
    {
        if (creation.Syntax.FirstAncestorOrSelf<AttributeListSyntax>() is not { Parent: { } declaration } list)
            return null;
        var target = creation.SemanticModel?.GetDeclaredSymbol(declaration, cancellationToken);
        return new AttributeUse(creation, target, list.Target?.Identifier.IsKind(SyntaxKind.ReturnKeyword) == true);
    }

    /// <summary>The value that a property is given by name; null when it is not.</summary>
    public IOperation? Named(string property) => Attribute.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation reference && reference.Property.Name == property)?.Value;

    /// <summary>The bodies of the method: none when its code is not here.</summary>
    public static IEnumerable<IOperation> BodiesOf(IMethodSymbol method, SourceModels models, CancellationToken cancellationToken = default) =>
        method.DeclaringSyntaxReferences
            .Select(reference => models.OperationOf(reference.SeenSyntax(cancellationToken), cancellationToken))
            .OfType<IOperation>();
}
