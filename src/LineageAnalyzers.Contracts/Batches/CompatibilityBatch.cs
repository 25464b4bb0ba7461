using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Judges many pairs of schemas: one question a line in, one answer a line out, in the same order.</summary>
public static class CompatibilityBatch
{
    /// <summary>Answers every line. One that is no question gets an answer with an error, and the batch goes on.</summary>
    /// <param name="questions">JSON Lines in UTF-8; <c>docs/cli.md</c>, section <c>compat</c>, has their members.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    /// <returns>The answers as JSON Lines in UTF-8, made while they are taken.</returns>
    /// <exception cref="IOException">The stream fails (when the answers are taken).</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Answer(Stream questions, CancellationToken cancellationToken)
    {
        var judge = new CompatibilityJudge(new SchemaCache());
        return BatchRun.Answer(questions, line => Answer(judge, line), cancellationToken);
    }

    private static byte[] Answer(CompatibilityJudge judge, JsonLine line)
    {
        var question = new CompatibilityQuestion();
        CompatibilityResult result;
        try
        {
            CompatibilityQuestionReader.Read(line.Text, question);
            result = judge.Judge(question);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            result = new CompatibilityResult { IsCompatible = false, Error = BatchRun.Describe(line, fault) };
        }

        return CompatibilityAnswer.Line(question.Id, result);
    }
}
