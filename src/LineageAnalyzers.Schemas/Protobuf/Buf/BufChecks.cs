namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>What each rule looks at.</summary>
internal static class BufChecks
{
    private static readonly Dictionary<string, Action<BufComparison>> ById = new(StringComparer.Ordinal)
    {
        ["ENUM_NO_DELETE"] = BufFileChecks.NoEnumDeleted,
        ["ENUM_SAME_JSON_FORMAT"] = BufEnumChecks.SameJsonFormat,
        ["ENUM_SAME_TYPE"] = BufEnumChecks.SameType,
        ["ENUM_VALUE_NO_DELETE"] = BufEnumChecks.NoValueDeleted,
        ["ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED"] = BufEnumChecks.NoValueDeletedUnlessNameReserved,
        ["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED"] = BufEnumChecks.NoValueDeletedUnlessNumberReserved,
        ["ENUM_VALUE_SAME_NAME"] = BufEnumChecks.SameNames,
        ["EXTENSION_MESSAGE_NO_DELETE"] = BufMessageChecks.NoExtensionRangeDeleted,
        ["EXTENSION_NO_DELETE"] = BufFileChecks.NoExtensionDeleted,
        ["FIELD_NO_DELETE"] = BufMessageChecks.NoFieldDeleted,
        ["FIELD_NO_DELETE_UNLESS_NAME_RESERVED"] = BufMessageChecks.NoFieldDeletedUnlessNameReserved,
        ["FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"] = BufMessageChecks.NoFieldDeletedUnlessNumberReserved,
        ["FIELD_SAME_CARDINALITY"] = BufTypeChecks.SameCardinality,
        ["FIELD_SAME_CPP_STRING_TYPE"] = BufFieldChecks.SameCppString,
        ["FIELD_SAME_DEFAULT"] = BufFieldChecks.SameDefault,
        ["FIELD_SAME_JAVA_UTF8_VALIDATION"] = BufFieldChecks.SameJavaUtf8,
        ["FIELD_SAME_JSON_NAME"] = BufFieldChecks.SameJsonName,
        ["FIELD_SAME_JSTYPE"] = BufFieldChecks.SameJavaScriptType,
        ["FIELD_SAME_NAME"] = BufFieldChecks.SameName,
        ["FIELD_SAME_ONEOF"] = BufFieldChecks.SameOneof,
        ["FIELD_SAME_TYPE"] = BufTypeChecks.SameType,
        ["FIELD_SAME_UTF8_VALIDATION"] = BufFieldChecks.SameUtf8,
        ["FIELD_WIRE_COMPATIBLE_CARDINALITY"] = BufTypeChecks.WireCompatibleCardinality,
        ["FIELD_WIRE_COMPATIBLE_TYPE"] = BufTypeChecks.WireCompatibleType,
        ["FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"] = BufTypeChecks.WireJsonCompatibleCardinality,
        ["FIELD_WIRE_JSON_COMPATIBLE_TYPE"] = BufTypeChecks.WireJsonCompatibleType,
        ["FILE_NO_DELETE"] = BufFileChecks.NoFileDeleted,
        ["FILE_SAME_CC_ENABLE_ARENAS"] = BufFileChecks.SameOption("cc_enable_arenas", "true"),
        ["FILE_SAME_CC_GENERIC_SERVICES"] = BufFileChecks.SameOption("cc_generic_services", "false"),
        ["FILE_SAME_CSHARP_NAMESPACE"] = BufFileChecks.SameOption("csharp_namespace", ""),
        ["FILE_SAME_GO_PACKAGE"] = BufFileChecks.SameOption("go_package", ""),
        ["FILE_SAME_JAVA_GENERIC_SERVICES"] = BufFileChecks.SameOption("java_generic_services", "false"),
        ["FILE_SAME_JAVA_MULTIPLE_FILES"] = BufFileChecks.SameOption("java_multiple_files", "false"),
        ["FILE_SAME_JAVA_OUTER_CLASSNAME"] = BufFileChecks.SameOption("java_outer_classname", ""),
        ["FILE_SAME_JAVA_PACKAGE"] = BufFileChecks.SameOption("java_package", ""),
        ["FILE_SAME_OBJC_CLASS_PREFIX"] = BufFileChecks.SameOption("objc_class_prefix", ""),
        ["FILE_SAME_OPTIMIZE_FOR"] = BufFileChecks.SameOption("optimize_for", "SPEED"),
        ["FILE_SAME_PACKAGE"] = BufFileChecks.SamePackage,
        ["FILE_SAME_PHP_CLASS_PREFIX"] = BufFileChecks.SameOption("php_class_prefix", ""),
        ["FILE_SAME_PHP_METADATA_NAMESPACE"] = BufFileChecks.SameOption("php_metadata_namespace", ""),
        ["FILE_SAME_PHP_NAMESPACE"] = BufFileChecks.SameOption("php_namespace", ""),
        ["FILE_SAME_PY_GENERIC_SERVICES"] = BufFileChecks.SameOption("py_generic_services", "false"),
        ["FILE_SAME_RUBY_PACKAGE"] = BufFileChecks.SameOption("ruby_package", ""),
        ["FILE_SAME_SWIFT_PREFIX"] = BufFileChecks.SameOption("swift_prefix", ""),
        ["FILE_SAME_SYNTAX"] = BufFileChecks.SameSyntax,
        ["MESSAGE_NO_DELETE"] = BufFileChecks.NoMessageDeleted,
        ["MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR"] = BufMessageChecks.NoAccessorRemoved,
        ["MESSAGE_SAME_JSON_FORMAT"] = BufMessageChecks.SameJsonFormat,
        ["MESSAGE_SAME_REQUIRED_FIELDS"] = BufMessageChecks.SameRequiredFields,
        ["ONEOF_NO_DELETE"] = BufMessageChecks.NoOneofDeleted,
        ["PACKAGE_ENUM_NO_DELETE"] = BufPackageChecks.NoEnumDeleted,
        ["PACKAGE_EXTENSION_NO_DELETE"] = BufPackageChecks.NoExtensionDeleted,
        ["PACKAGE_MESSAGE_NO_DELETE"] = BufPackageChecks.NoMessageDeleted,
        ["PACKAGE_NO_DELETE"] = BufPackageChecks.NoPackageDeleted,
        ["PACKAGE_SERVICE_NO_DELETE"] = BufPackageChecks.NoServiceDeleted,
        ["RESERVED_ENUM_NO_DELETE"] = BufEnumChecks.NothingUnreserved,
        ["RESERVED_MESSAGE_NO_DELETE"] = BufMessageChecks.NothingUnreserved,
        ["RPC_NO_DELETE"] = BufServiceChecks.NoMethodDeleted,
        ["RPC_SAME_CLIENT_STREAMING"] = BufServiceChecks.SameRequestStream,
        ["RPC_SAME_IDEMPOTENCY_LEVEL"] = BufServiceChecks.SameIdempotency,
        ["RPC_SAME_REQUEST_TYPE"] = BufServiceChecks.SameRequestType,
        ["RPC_SAME_RESPONSE_TYPE"] = BufServiceChecks.SameResponseType,
        ["RPC_SAME_SERVER_STREAMING"] = BufServiceChecks.SameResponseStream,
        ["SERVICE_NO_DELETE"] = BufFileChecks.NoServiceDeleted,
    };

    /// <summary>Checks a rule. One that buf has only for the sake of old configurations finds nothing.</summary>
    public static void Run(BufRule rule, BufComparison comparison)
    {
        if (!ById.TryGetValue(rule.Id, out var check))
            return;
        comparison.Rule = rule;
        check(comparison);
    }

    /// <summary>Whether a rule is checked at all.</summary>
    public static bool Has(string id) => ById.ContainsKey(id);
}
