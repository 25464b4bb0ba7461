using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary><c>/config</c> and <c>/mode</c>: what is demanded and what is allowed, of all subjects and of one.</summary>
internal static class SettingRoutes
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/config", call => Config(call.Content.Compatibility ?? RegistryContent.DefaultCompatibility, call.Content.Normalize));
        routes.Put("/config", call => SetConfig(call, null));
        routes.Delete("/config", call => ResetConfig(call));
        routes.Get("/config/{subject}", GetConfig);
        routes.Put("/config/{subject}", call => SetConfig(call, call.Subject));
        routes.Delete("/config/{subject}", call => ResetConfig(call, call.Subject));

        routes.Get("/mode", call => Answer("mode", call.Content.Mode ?? SubjectModes.ReadWrite));
        routes.Put("/mode", call => SetMode(call, null));
        routes.Delete("/mode", call => SetMode(call, null, reset: true));
        routes.Get("/mode/{subject}", call => Answer("mode", Own(call)?.Mode ?? Default(call, call.Content.ModeOf(call.Subject), RegistryError.NoOwnMode)));
        routes.Put("/mode/{subject}", call => SetMode(call, call.Subject));
        routes.Delete("/mode/{subject}", call => SetMode(call, call.Subject, reset: true));
    }

    private static JsonObject GetConfig(RegistryCall call)
    {
        var own = Own(call);
        if (call.Flag("defaultToGlobal"))
            return Config(call.Content.CompatibilityOf(call.Subject), own?.Normalize ?? (call.Content.Normalizes(call.Subject) ? true : null));
        return own is { Compatibility: not null } or { Normalize: not null } ? Config(own.Compatibility, own.Normalize) : throw RegistryError.NoOwnCompatibility(call.Subject);
    }

    // Only what is named changes.
    private static JsonObject SetConfig(RegistryCall call, string? subject)
    {
        var (text, normalize) = ((string?)call.Body["compatibility"], Flag(call.Body["normalize"]));
        if ((text is not null || normalize is null) && !CompatibilityModes.TryParse(text, out _))
            throw RegistryError.InvalidLevel(text);
        var level = text?.ToUpperInvariant();
        var content = subject is null ? null : call.Content.GetOrAdd(subject);
        if (content is null)
            (call.Content.Compatibility, call.Content.Normalize) = (level ?? call.Content.Compatibility, normalize ?? call.Content.Normalize);
        else
            (content.Compatibility, content.Normalize) = (level ?? content.Compatibility, normalize ?? content.Normalize);
        Save(call, content);
        return Config("compatibility", level, normalize);
    }

    private static JsonObject ResetConfig(RegistryCall call)
    {
        var before = Config("compatibility", call.Content.Compatibility ?? RegistryContent.DefaultCompatibility, call.Content.Normalize);
        (call.Content.Compatibility, call.Content.Normalize) = (null, null);
        Save(call, null);
        return before;
    }

    private static JsonObject ResetConfig(RegistryCall call, string subject)
    {
        if (Own(call) is not { } own || (own.Compatibility is null && own.Normalize is null))
            throw RegistryError.NoOwnCompatibility(subject);
        var before = Config("compatibility", own.Compatibility, own.Normalize);
        (own.Compatibility, own.Normalize) = (null, null);
        Save(call, own);
        return before;
    }

    private static bool? Flag(JsonNode? json) => json switch
    {
        null => null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw RegistryError.BadRequest("\"normalize\" must be true or false"),
    };

    private static JsonObject Config(string? level, bool? normalize) => Config("compatibilityLevel", level, normalize);

    private static JsonObject Config(string name, string? level, bool? normalize)
    {
        var json = new JsonObject();
        if (level is not null)
            json[name] = level;
        if (normalize is not null)
            json["normalize"] = normalize;
        return json;
    }

    private static JsonObject SetMode(RegistryCall call, string? subject, bool reset = false)
    {
        var mode = reset ? null : SubjectModes.Find((string?)call.Body["mode"]) ?? throw RegistryError.InvalidMode((string?)call.Body["mode"]);
        if (mode == SubjectModes.Import && !call.Flag("force") && call.Content.Subjects.Values.Any(other => (subject is null || other.Name == subject) && other.Live.Any()))
            throw RegistryError.NotPermitted("Cannot import since found existing subjects");
        if (subject is null)
        {
            var before = call.Content.Mode ?? SubjectModes.ReadWrite;
            call.Content.Mode = mode;
            Save(call, null);
            return Answer("mode", mode ?? before);
        }

        var content = reset ? Own(call) : call.Content.GetOrAdd(subject);
        var own = content?.Mode;
        if (reset && own is null)
            throw RegistryError.NoOwnMode(subject);
        content!.Mode = mode;
        Save(call, content);
        return Answer("mode", mode ?? own!);
    }

    private static void Save(RegistryCall call, SubjectContent? subject)
    {
        if (subject is not null)
            call.Folder.SaveSubject(subject);
        call.Folder.SaveRegistry(call.Content);
    }

    private static SubjectContent? Own(RegistryCall call) => call.Content.Subjects.GetValueOrDefault(call.Subject);

    private static string Default(RegistryCall call, string value, Func<string, RegistryError> missing) =>
        call.Flag("defaultToGlobal") ? value : throw missing(call.Subject);

    private static JsonObject Answer(string name, string value) => new() { [name] = value };
}
