using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary><c>/config</c> and <c>/mode</c>: what is demanded and what is allowed, of all subjects and of one.</summary>
internal static class SettingRoutes
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/config", call => Answer("compatibilityLevel", call.Content.Compatibility ?? RegistryContent.DefaultCompatibility));
        routes.Put("/config", call => SetCompatibility(call, null));
        routes.Delete("/config", call => SetCompatibility(call, null, reset: true));
        routes.Get("/config/{subject}", call => Answer("compatibilityLevel", Own(call)?.Compatibility ?? Default(call, call.Content.CompatibilityOf(call.Subject), RegistryError.NoOwnCompatibility)));
        routes.Put("/config/{subject}", call => SetCompatibility(call, call.Subject));
        routes.Delete("/config/{subject}", call => SetCompatibility(call, call.Subject, reset: true));

        routes.Get("/mode", call => Answer("mode", call.Content.Mode ?? SubjectModes.ReadWrite));
        routes.Put("/mode", call => SetMode(call, null));
        routes.Delete("/mode", call => SetMode(call, null, reset: true));
        routes.Get("/mode/{subject}", call => Answer("mode", Own(call)?.Mode ?? Default(call, call.Content.ModeOf(call.Subject), RegistryError.NoOwnMode)));
        routes.Put("/mode/{subject}", call => SetMode(call, call.Subject));
        routes.Delete("/mode/{subject}", call => SetMode(call, call.Subject, reset: true));
    }

    private static JsonObject SetCompatibility(RegistryCall call, string? subject, bool reset = false)
    {
        var text = reset ? null : (string?)call.Body["compatibility"];
        if (!reset && !CompatibilityModes.TryParse(text, out _))
            throw RegistryError.InvalidLevel(text);
        var level = text?.ToUpperInvariant();
        if (subject is null)
        {
            var before = call.Content.Compatibility ?? RegistryContent.DefaultCompatibility;
            call.Content.Compatibility = level;
            return Save(call, null, "compatibility", level ?? before);
        }

        var content = reset ? Own(call) : call.Content.GetOrAdd(subject);
        var own = content?.Compatibility;
        if (reset && own is null)
            throw RegistryError.NoOwnCompatibility(subject);
        content!.Compatibility = level;
        return Save(call, content, "compatibility", level ?? own!);
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
            return Save(call, null, "mode", mode ?? before);
        }

        var content = reset ? Own(call) : call.Content.GetOrAdd(subject);
        var own = content?.Mode;
        if (reset && own is null)
            throw RegistryError.NoOwnMode(subject);
        content!.Mode = mode;
        return Save(call, content, "mode", mode ?? own!);
    }

    private static JsonObject Save(RegistryCall call, SubjectContent? subject, string name, string value)
    {
        if (subject is not null)
            call.Folder.SaveSubject(subject);
        call.Folder.SaveRegistry(call.Content);
        return Answer(name, value);
    }

    private static SubjectContent? Own(RegistryCall call) => call.Content.Subjects.GetValueOrDefault(call.Subject);

    private static string Default(RegistryCall call, string value, Func<string, RegistryError> missing) =>
        call.Flag("defaultToGlobal") ? value : throw missing(call.Subject);

    private static JsonObject Answer(string name, string value) => new() { [name] = value };
}
