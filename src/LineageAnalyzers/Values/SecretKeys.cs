namespace LineageAnalyzers.Values;

/// <summary>Tells keys whose values must never leave the place where they are written.</summary>
internal static class SecretKeys
{
    private static readonly string[] Marks =
        ["password", "passwd", "pwd", "secret", "token", "apikey", "api.key", "api-key", "api_key", "privatekey", "private.key", "credential", "jaas", "connectionstring", "accountkey", "sharedaccess", ".pem", "userinfo", "user.info"];

    /// <summary>Whether a configuration key or a client setting is likely to hold a secret. Such values are not even read.</summary>
    public static bool LooksSecret(string key)
    {
        foreach (var mark in Marks)
        {
            if (key.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
