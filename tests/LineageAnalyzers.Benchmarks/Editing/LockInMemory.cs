using System.Text;
using LineageAnalyzers.Schemas.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>A lock file of a project that is open in an editor.</summary>
internal sealed class LockInMemory(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => "/project/" + ContractsLock.FileName;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
