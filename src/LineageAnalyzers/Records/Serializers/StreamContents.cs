using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>Finds the one call that writes to a stream whose content is then taken: <c>Serializer.Serialize(stream, order); stream.ToArray()</c>.</summary>
internal static class StreamContents
{
    /// <summary>The call that writes what is taken out here; null when it is none of a stream in memory, or others may write to it, too.</summary>
    public static IInvocationOperation? WrittenBy(IOperation taken, CancellationToken cancellationToken)
    {
        if (taken is not IInvocationOperation { TargetMethod: { Name: "ToArray", ContainingType: { Name: "MemoryStream" } }, Instance: ILocalReferenceOperation { Local: var stream } })
            return null;
        var body = taken;
        while (body.Parent is not null)
            body = body.Parent;
        IInvocationOperation? writer = null;
        foreach (var operation in body.Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, stream) || IsHarmless(reference))
                continue;
            if (writer is not null || CallWith(reference) is not { } call)
                return null;
            writer = call;
        }

        return writer;
    }

    private static bool IsHarmless(ILocalReferenceOperation stream) => stream.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "ToArray" or "Seek" or "Flush" or "FlushAsync" or "Dispose" or "DisposeAsync" or "Close" } call => call.Instance == stream,
        IPropertyReferenceOperation { Property.Name: "Position" or "Length" } property => property.Instance == stream,
        _ => false,
    };

    private static IInvocationOperation? CallWith(IOperation stream)
    {
        var parent = stream.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }
}
