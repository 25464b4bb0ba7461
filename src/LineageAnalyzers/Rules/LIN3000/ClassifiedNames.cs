using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// The names of all that is classified in a project, where names tell it: only the project's own members and parameters are classified, each by an attribute of ours on
/// its declaration, and none of them is shown by the text of a record.
/// </summary>
internal sealed class ClassifiedNames
{
    // What a failed consumer holds is found without any name.
    private const string FailedRecord = "ConsumerRecord";

    private const string Attribute = "Classified";

    private readonly Compilation _compilation;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { FailedRecord };
    private readonly ConcurrentDictionary<string, bool> _methods = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _computed = new(StringComparer.Ordinal);

    private ClassifiedNames(Compilation compilation) => _compilation = compilation;

    /// <summary>The names; null where names do not tell it.</summary>
    public static ClassifiedNames? In(SourceModels models)
    {
        if (models.Neighbours.Any() || !ClassifiedCode.IsByOurAttributeHere(models.Compilation))
            return null;
        var names = new ClassifiedNames(models.Compilation);
        return models.Compilation.SyntaxTrees.All(names.Add) ? names : null;
    }

    /// <summary>Whether something that is classified has this name.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>Whether a method of the project has this name: what it returns stands in its code.</summary>
    public bool IsOfMethod(string name) => _methods.GetOrAdd(name, asked => MembersOf(asked).Any(static member => member is IMethodSymbol));

    /// <summary>Whether a property of the project has this name whose value stands in its code.</summary>
    public bool IsOfComputed(string name) => _computed.GetOrAdd(name, asked => MembersOf(asked).OfType<IPropertySymbol>().Any(static property =>
        property.DeclaringSyntaxReferences.Any(static reference => HasCode(reference.HeadSyntax()))));

    private IEnumerable<ISymbol> MembersOf(string name) => _compilation.GetSymbolsWithName(name, SymbolFilter.Member);

    private bool Add(SyntaxTree tree)
    {
        if (UsingsOf(tree.GetRoot()).Any(IsOfAttribute))
            return false;
        foreach (var attribute in CandidateIndex.Find(tree, Attribute, CancellationToken.None).OfType<AttributeSyntax>())
        {
            switch (attribute.Parent?.Parent)
            {
                case PropertyDeclarationSyntax { Parent: not (RecordDeclarationSyntax or InterfaceDeclarationSyntax) } property:
                    _names.Add(property.Identifier.ValueText);
                    break;
                case FieldDeclarationSyntax { Parent: not RecordDeclarationSyntax } field:
                    _names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
                    break;
                // The two parts of a method may call a parameter differently.
                case ParameterSyntax { Parent.Parent: { } owner } parameter when owner is not RecordDeclarationSyntax && !IsPartial(owner):
                    _names.Add(parameter.Identifier.ValueText);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool IsPartial(SyntaxNode owner) => owner is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax && ((MemberDeclarationSyntax)owner).Modifiers.Any(SyntaxKind.PartialKeyword);

    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxNode root) => root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>();

    // using Private = LineageAnalyzers.Annotations.ClassifiedAttribute;
    private static bool IsOfAttribute(UsingDirectiveSyntax directive) => directive.Alias is not null && directive.Name is { } name
        && CandidateIndex.SimpleName(name)?.StartsWith(Attribute, StringComparison.Ordinal) == true;

    private static bool HasCode(SyntaxNode declaration) => declaration is BasePropertyDeclarationSyntax property
        && (property is PropertyDeclarationSyntax { ExpressionBody: not null } || property.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true);
}
