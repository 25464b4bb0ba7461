using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Authentication;

public interface IOAuthBearerAuthenticator
{
    void SetToken(string tokenValue, long lifetimeMs, string principalName, IDictionary<string, string> extensions = null);
    void SetTokenFailure(string error);
}
