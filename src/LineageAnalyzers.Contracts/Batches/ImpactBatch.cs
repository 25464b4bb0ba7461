namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Says of many changes which consumers break: one question a line in, one answer a line out, in the same order.</summary>
public static class ImpactBatch
{
    /// <summary>Answers every line. One that is no question gets an answer with an error, and the batch goes on.</summary>
    /// <param name="questions">JSON Lines in UTF-8; <c>docs/cli.md</c>, section <c>impact</c>, has their members.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    /// <returns>The answers as JSON Lines in UTF-8, made while they are taken.</returns>
    /// <exception cref="IOException">The stream fails (when the answers are taken).</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Answer(Stream questions, CancellationToken cancellationToken)
    {
        var judge = new ImpactJudge();
        return BatchRun.Answer(questions, line => Answer(judge, line), cancellationToken);
    }

    private static byte[] Answer(ImpactJudge judge, JsonLine line)
    {
        var question = new ImpactQuestion();
        ImpactResult result;
        try
        {
            ImpactQuestionReader.Read(line.Text, question);
            result = judge.Judge(question);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            result = ImpactResult.Failed(BatchRun.Describe(line, fault));
        }

        return ImpactAnswer.Line(question.Change.Id, result);
    }
}
