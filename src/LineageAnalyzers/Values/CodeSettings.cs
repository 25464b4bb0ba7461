using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>Keys of the configuration that code sets over the settings files. Found once, when first asked for.</summary>
internal sealed class CodeSettings
{
    private readonly Lazy<ImmutableHashSet<string>> _keys;

    public CodeSettings(SourceModels models, CancellationToken cancellationToken) =>
        _keys = new(() => Find(models, cancellationToken), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Whether code may give the key another value than the files: which source of settings wins is decided by their order, which is not followed.</summary>
    public bool MaySet(string key) => _keys.Value.Contains(key);

    // The collection may be made anywhere in the file: each text that an initialiser in it holds may be a key.
    private static ImmutableHashSet<string> Find(SourceModels models, CancellationToken cancellationToken) => models.SearchedTrees
        .Where(tree => !CandidateIndex.Find(tree, "AddInMemoryCollection", cancellationToken).IsEmpty)
        .SelectMany(tree => TextsIn(tree, cancellationToken))
        .Select(token => token.ValueText)
        .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<SyntaxToken> TextsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SeenCode.NoteAll(tree);
        return tree.GetRoot(cancellationToken).DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)
            && token.Parent?.FirstAncestorOrSelf<InitializerExpressionSyntax>() is not null);
    }
}
