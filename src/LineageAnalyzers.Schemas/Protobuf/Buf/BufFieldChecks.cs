namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about names, oneofs, defaults and options of fields.</summary>
internal static class BufFieldChecks
{
    public static void SameName(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            var (was, now) = before.Extended is null ? (before.Name, after.Name) : (before.FullName, after.FullName);
            if (was != now)
                comparison.Report(after.File, after.NameSpan, before.File, $"{BufFieldWords.Of(after, withName: false)} changed name from \"{was}\" to \"{now}\".");
        }
    }

    public static void SameJsonName(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (before.Extended is null && before.JsonName != after.JsonName)
                Report(comparison, before, after, after.Option("json_name")?.Span, $"changed option \"json_name\" from \"{before.JsonName}\" to \"{after.JsonName}\"");
        }
    }

    public static void SameOneof(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (before.Extended is not null || before.Oneof?.Name == after.Oneof?.Name)
                continue;
            var move = (before.Oneof, after.Oneof) switch
            {
                (null, _) => "moved from outside to inside a oneof",
                (_, null) => "moved from inside to outside a oneof",
                var (was, now) => $"moved from oneof \"{was.Name}\" to oneof \"{now.Name}\"",
            };
            Report(comparison, before, after, null, move);
        }
    }

    public static void SameDefault(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (BufDefault.Of(before) is not { } was || BufDefault.Of(after) is not { } now || (was.IsZero && now.IsZero) || was.Equals(now))
                continue;
            Report(comparison, before, after, after.Option("default")?.Span, $"changed default value from {was.Text} to {now.Text}");
        }
    }

    public static void SameJavaScriptType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            var (was, now) = (before.OptionText("jstype") ?? "JS_NORMAL", after.OptionText("jstype") ?? "JS_NORMAL");
            if (was != now && IsLong(before) && IsLong(after))
                Report(comparison, before, after, after.Option("jstype")?.Span, $"changed option \"jstype\" from \"{was}\" to \"{now}\"");
        }
    }

    public static void SameCppString(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (AreMapEntries(before, after) || !IsText(before) || !IsText(after))
                continue;
            var (was, now) = (CppStringOf(before), CppStringOf(after));
            if (was != now && !(was == "STRING_PIECE" && now == "STRING"))
                Report(comparison, before, after, after.Option("ctype")?.Span ?? BufFeaturePlace.OfCustom(after, "features.(pb.cpp).string_type"), $"changed C++ string type from \"{was}\" to \"{now}\"");
        }
    }

    public static void SameUtf8(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (!AreStrings(before, after) || before.Features.ChecksUtf8 == after.Features.ChecksUtf8)
                continue;
            var (was, now) = (Utf8(before.Features.ChecksUtf8), Utf8(after.Features.ChecksUtf8));
            Report(comparison, before, after, BufFeaturePlace.Of(after, "utf8_validation"), $"changed UTF8 validation from {was} to {now}");
        }
    }

    public static void SameJavaUtf8(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FieldPairs())
        {
            if (!AreStrings(before, after) || ChecksInJava(before) == ChecksInJava(after))
                continue;
            var place = after.File.Option("java_string_check_utf8")?.Span ?? BufFeaturePlace.OfCustom(after, "features.(pb.java).utf8_validation");
            Report(comparison, before, after, place, $"changed Java string UTF8 validation from \"{Utf8(ChecksInJava(before))}\" to \"{Utf8(ChecksInJava(after))}\"");
        }
    }

    /// <summary>Whether both are the key or the value of a map.</summary>
    public static bool AreMapEntries(ProtoField before, ProtoField after) =>
        before.Parent is ProtoMessage { IsMapEntry: true } && after.Parent is ProtoMessage { IsMapEntry: true };

    private static void Report(BufComparison comparison, ProtoField before, ProtoField after, ProtoSpan? place, string what) =>
        comparison.Report(after.File, place ?? after.Span, before.File, $"{BufFieldWords.Of(after)} {what}.");

    private static bool IsLong(ProtoField field) =>
        field.Type.Kind is ProtoKind.Int64 or ProtoKind.SInt64 or ProtoKind.UInt64 or ProtoKind.Fixed64 or ProtoKind.SFixed64;

    private static bool IsText(ProtoField field) => field.Type.Kind is ProtoKind.String or ProtoKind.Bytes;

    private static bool AreStrings(ProtoField before, ProtoField after) => before.Type.Kind == ProtoKind.String && after.Type.Kind == ProtoKind.String;

    private static string Utf8(bool isChecked) => isChecked ? "VERIFY" : "NONE";

    private static string CppStringOf(ProtoField field) => field.OptionText("ctype") is { } type && field.File.Edition != "2024" ? type : field.Features.CppString;

    private static bool ChecksInJava(ProtoField field)
    {
        var option = field.File.OptionText("java_string_check_utf8");
        if (field.File.Syntax != ProtoSyntax.Editions || option is not null)
            return option == "true" || field.Features.ChecksUtf8;
        return field.Features.JavaChecksUtf8 == true || field.Features.ChecksUtf8;
    }
}
