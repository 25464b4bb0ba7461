using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>
/// What the JSON libraries make of values when classes are known, but no schema: a description says the type of a member as JSON has it, and leaves out
/// what only C# knows. Whatever depends on that is unclear.
/// </summary>
internal static class ClassReadingRules
{
    /// <summary>What is not known of values whose JSON type a member takes; null when they arrive for sure.</summary>
    public static ReadingProblem? Compare(JsonAlternative reader, JsonAlternative writer) => (reader.Kind, writer.Kind) switch
    {
        (MemberKind.Integer, MemberKind.Integer) when reader.Numbers is null || writer.Numbers is null =>
            ReadingProblem.MayFail("is a whole number of which the description does not say how large it may be"),
        (MemberKind.Number, MemberKind.Number or MemberKind.Integer) => ReadingProblem.Unclear("is a number of which the description does not say how exact it is"),
        (MemberKind.Text, MemberKind.Text or MemberKind.Symbol) when reader.Format is not null && reader.Format != writer.Format =>
            ReadingProblem.MayFail($"is read as {reader.Format} and written as {writer.Format ?? "any text"}"),
        (MemberKind.Object, MemberKind.Object) when reader.IsFree && !writer.IsFree => ReadingProblem.MayFail("is of a type of which the description does not say what is inside"),
        _ => null,
    };

    /// <summary>What a null does to a member, when the schema of the data allows it: values of C# refuse it, for the others it is not known whether the code minds.</summary>
    public static ReadingProblem CompareNull(ReadingProblem refused) => refused.Record == RecordReading.Succeeds ? ReadingProblem.Unclear(refused.Reason) : refused;

    /// <summary>The same, when a class may write null, or leave the member out instead.</summary>
    public static ReadingProblem CompareNullOrMissing(ReadingProblem refused)
    {
        const string Words = "may be null or missing";
        return refused.Record == RecordReading.Succeeds ? ReadingProblem.Unclear(Words) : ReadingProblem.MayFail(Words);
    }
}
