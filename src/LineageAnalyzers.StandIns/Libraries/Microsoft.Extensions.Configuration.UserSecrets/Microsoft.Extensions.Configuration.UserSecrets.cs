using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration.UserSecrets;

public class PathHelper
{
    public PathHelper() => throw null;
    public static string GetSecretsPathFromSecretsId(string userSecretsId) => throw null;
}

[AttributeUsage((AttributeTargets)1, Inherited = false, AllowMultiple = false)]
public class UserSecretsIdAttribute : Attribute
{
    public UserSecretsIdAttribute(string userSecretId) => throw null;
    public string UserSecretsId { get; }
}
