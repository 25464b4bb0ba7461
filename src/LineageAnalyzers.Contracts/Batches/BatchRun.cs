using System.Text.Json;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Answers lines on all cores and keeps their order.</summary>
internal static class BatchRun
{
    /// <summary>The answer to every line, each with the end of its line, in the order of the questions.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Answer(Stream questions, Func<JsonLine, byte[]> answer, CancellationToken cancellationToken) =>
        JsonLines.Read(questions).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(line => new ReadOnlyMemory<byte>(answer(line)));

    /// <summary>Why a line got no answer: it is no question, or there is a fault of ours, which must not take the other lines' answers.</summary>
    public static string Describe(JsonLine line, Exception fault)
    {
        if (fault is not JsonException json)
            return $"line {line.Number}: a fault of this program, not of your input: {fault.GetType().Name}: {fault.Message}";
        // The JSON reader adds the place in its own way of counting.
        var place = json.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0
            ? $"line {line.Number}: {json.Message}"
            : $"line {line.Number}: no JSON at byte {json.BytePositionInLine + 1}: {json.Message[..place].TrimEnd('.')}";
    }
}
