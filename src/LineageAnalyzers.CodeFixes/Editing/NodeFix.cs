using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LineageAnalyzers.CodeFixes.Editing;

/// <summary>
/// The base of the fixes that change nodes of one document. A fix is offered only after its edits were found; Fix All makes the edits of all
/// findings of a document together, each once, because several findings may share one object.
/// </summary>
public abstract class NodeFix : CodeFixProvider
{
    private readonly string _id;
    private readonly string _title;

    private protected NodeFix(string id, string title)
    {
        _id = id;
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(_id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create((context, document, diagnostics) => FixAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if ((await EditsAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false)).IsEmpty)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    _title,
                    async cancellationToken => await FixAsync(context.Document, [diagnostic], cancellationToken).ConfigureAwait(false) ?? context.Document,
                    equivalenceKey: _title),
                diagnostic);
        }
    }

    /// <summary>The edits that resolve a finding; empty when it cannot be resolved here.</summary>
    private protected abstract ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken);

    private async Task<Document?> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var edited = new HashSet<(SyntaxNode, string)>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var edit in await EditsAsync(document, diagnostic, cancellationToken).ConfigureAwait(false))
            {
                if (edited.Add((edit.Node, edit.Key)))
                    editor.ReplaceNode(edit.Node, (node, _) => edit.Change(node));
            }
        }

        return edited.Count == 0 ? null : editor.GetChangedDocument();
    }

    private async Task<ImmutableArray<NodeEdit>> EditsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null ? ImmutableArray<NodeEdit>.Empty : Edits(root, model, diagnostic, cancellationToken);
    }
}
