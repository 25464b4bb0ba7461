using System.Text.Json;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Reads a line of a compatibility batch.</summary>
internal static class CompatibilityQuestionReader
{
    /// <summary>Reads a line into <paramref name="question"/>, which has what came before the fault when there is one.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or a member has the wrong form.</exception>
    public static void Read(byte[] line, CompatibilityQuestion question) =>
        QuestionReader.ReadMembers(line, (ref reader, name) => Take(ref reader, name, line, question));

    /// <summary>Takes one member; false when it is none of a compatibility question.</summary>
    /// <exception cref="JsonException">The member has the wrong form.</exception>
    public static bool Take(ref Utf8JsonReader reader, string name, byte[] line, CompatibilityQuestion question)
    {
        switch (name)
        {
            case "id":
                question.Id = QuestionReader.RawValue(ref reader, line);
                return true;
            case "format":
                question.Format = QuestionReader.Text(ref reader, name);
                return true;
            case "mode":
                question.Mode = QuestionReader.Text(ref reader, name);
                return true;
            case "policy":
                question.Policy = QuestionReader.Text(ref reader, name);
                return true;
            case "old" when reader.TokenType != JsonTokenType.Null:
                question.Old = RawText.At(ref reader, line, name);
                return true;
            case "new" when reader.TokenType != JsonTokenType.Null:
                question.New = RawText.At(ref reader, line, name);
                return true;
            case "history":
                question.History = QuestionReader.RawTexts(ref reader, line, name);
                return true;
            case "oldReferences":
                question.OldReferences = QuestionReader.References(ref reader, line, name);
                return true;
            case "newReferences":
                question.NewReferences = QuestionReader.References(ref reader, line, name);
                return true;
            case "oldFiles":
                question.OldFiles = QuestionReader.Files(ref reader, line, name);
                return true;
            case "newFiles":
                question.NewFiles = QuestionReader.Files(ref reader, line, name);
                return true;
            case "rules":
                question.Rules = QuestionReader.Texts(ref reader, name);
                return true;
            case "config":
                question.Configuration = QuestionReader.Text(ref reader, name);
                return true;
            default:
                return false;
        }
    }
}
