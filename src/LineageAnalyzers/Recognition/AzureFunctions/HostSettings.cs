using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.AzureFunctions;

/// <summary>
/// Tells where the host of a function finds app settings. It does not read the project's <c>appsettings.json</c> by itself: functions in its process can add
/// the file, those of a worker cannot.
/// </summary>
internal sealed class HostSettings(SourceModels models)
{
    private readonly Lazy<bool> _filesAreAdded = new(
        () => models.Compilation.SyntaxTrees.Any(tree => !CandidateIndex.Find(tree, "AddJsonFile", CancellationToken.None).IsEmpty),
        LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The text of a binding's attribute, with its app settings put in.</summary>
    public NameSource Text(IOperation text, bool isInProcess) =>
        new NameSource.Binding(new NameSource.Expression(text), HostOnly: !isInProcess || !_filesAreAdded.Value);
}
