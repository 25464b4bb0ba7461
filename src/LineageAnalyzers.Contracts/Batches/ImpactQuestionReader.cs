using System.Text.Json;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Reads a line of an impact batch.</summary>
internal static class ImpactQuestionReader
{
    private const string ConsumersForm = "an array of objects with 'project' and 'reads'";

    /// <summary>Reads a line into <paramref name="question"/>, which has what came before the fault when there is one.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or a member has the wrong form.</exception>
    public static void Read(byte[] line, ImpactQuestion question) => QuestionReader.ReadMembers(line, (ref reader, name) =>
    {
        if (name != "consumers")
            return CompatibilityQuestionReader.Take(ref reader, name, line, question.Change);
        question.Consumers = Consumers(ref reader, name);
        return true;
    });

    private static List<ImpactConsumer> Consumers(ref Utf8JsonReader reader, string member)
    {
        QuestionReader.Expect(ref reader, JsonTokenType.StartArray, member, ConsumersForm);
        var consumers = new List<ImpactConsumer>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            QuestionReader.Expect(ref reader, JsonTokenType.StartObject, member, ConsumersForm);
            consumers.Add(Consumer(ref reader));
        }

        return consumers;
    }

    private static ImpactConsumer Consumer(ref Utf8JsonReader reader)
    {
        string? project = null;
        List<string> reads = [];
        var whole = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "project")
                project = QuestionReader.Text(ref reader, name);
            else if (name == "reads")
                reads = QuestionReader.Texts(ref reader, name);
            else if (name == "whole")
                whole = Flag(ref reader, name);
            else
                reader.Skip();
        }

        return new ImpactConsumer(project ?? throw new JsonException("an entry of 'consumers' has no 'project'"), reads, whole);
    }

    private static bool Flag(ref Utf8JsonReader reader, string member) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw new JsonException($"'{member}' must be true or false"),
    };
}
