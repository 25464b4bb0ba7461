using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>
/// The base of the fixes that change a schema file of the project. The class that is made from it follows when it is made again. Fix All makes every edit once,
/// each in the text that those before it have left.
/// </summary>
public abstract class SchemaFileFix : CodeFixProvider
{
    private readonly string _fix;
    private readonly string _title;

    private protected SchemaFileFix(string fix, string title)
    {
        _fix = fix;
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("LIN2002");

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new AllFiles(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixAsync(solution, context.Document.Project.Id, [diagnostic], context.CancellationToken).ConfigureAwait(false) == solution)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(_title, cancellationToken => FixAsync(solution, context.Document.Project.Id, [diagnostic], cancellationToken), equivalenceKey: _title), diagnostic);
        }
    }

    /// <summary>The edit of a schema file; null when there is nothing to do any more.</summary>
    private protected abstract TextChange? Edit(string text, string record, string field, string? argument);

    private async Task<Solution> FixAsync(Solution solution, ProjectId projectId, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!ContractFinding.IsFor(diagnostic, _fix)
                || diagnostic.Properties[ContractFix.File] is not { } path
                || solution.GetProject(projectId)?.AdditionalDocuments.FirstOrDefault(file => file.FilePath == path || file.Name == path) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (Edit(text.ToString(), diagnostic.Properties[ContractFix.Record]!, diagnostic.Properties[ContractFix.Field]!, diagnostic.Properties[ContractFix.Text]) is { } change)
                solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
        }

        return solution;
    }

    private sealed class AllFiles(SchemaFileFix fix) : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            {
                var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                solution = await fix.FixAsync(solution, project.Id, diagnostics, context.CancellationToken).ConfigureAwait(false);
            }

            return solution == context.Solution ? null : CodeAction.Create(fix._title, _ => Task.FromResult(solution), equivalenceKey: fix._title);
        }
    }
}
