using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace RlsDomain.Tests.Shared.Web;

/// <summary>A body that is sent in chunks, without its length.</summary>
internal sealed class UnsizedContent : HttpContent
{
    private readonly byte[] _body;

    internal UnsizedContent(string body)
    {
        _body = Encoding.UTF8.GetBytes(body);
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_body).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
